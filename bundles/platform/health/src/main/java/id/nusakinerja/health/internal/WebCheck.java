package id.nusakinerja.health.internal;

import java.util.Arrays;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.runtime.HttpServiceRuntime;
import org.osgi.service.servlet.runtime.dto.RuntimeDTO;

/** Whether the pages are served: the web server runs, and its servlet started without failure. */
@Component(
        service = {HealthCheck.class, WebCheck.class},
        property = {"hc.name=web", "hc.tags=ready"})
public final class WebCheck implements HealthCheck {

    private static final String PAGES = "nusakinerja-web";

    private final HttpServiceRuntime runtime;

    @Activate
    public WebCheck(@Reference HttpServiceRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Result execute() {
        return servesPages()
                ? new Result(Result.Status.OK, "pages are served")
                : new Result(Result.Status.CRITICAL, "pages are not served");
    }

    boolean servesPages() {
        RuntimeDTO now = runtime.getRuntimeDTO();
        return Arrays.stream(now.servletContextDTOs)
                .flatMap(context -> Arrays.stream(context.servletDTOs))
                .anyMatch(servlet -> PAGES.equals(servlet.name));
    }
}
