package id.nusakinerja.web.shell.internal;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.vaadin.FrontDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The root of the installation: all local governments with a search, and the page for an address that none has. Plain
 * HTML without a session, so that it costs nothing however often it is asked.
 */
@Component
public final class TenantChoice implements FrontDoor {

    private static final int SHOWN = 60;
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final TenantDirectory tenants;
    private final FrontDoorFiles files;

    @Activate
    public TenantChoice(@Reference TenantDirectory tenants) {
        this.tenants = tenants;
        this.files = new FrontDoorFiles(tenants);
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        if (path.startsWith(FrontDoorFiles.FOLDER)) {
            files.answer(path, response);
            return;
        }
        Optional<Tenant> byHost = byHost(request.getServerName());
        if (path.equals("/") && byHost.isPresent()) {
            response.sendRedirect("/" + byHost.get().id() + "/");
            return;
        }
        FrontDoorPage page = new FrontDoorPage(language(request));
        if (path.equals("/")) {
            write(response, HttpServletResponse.SC_OK, list(page, request));
        } else {
            write(response, HttpServletResponse.SC_NOT_FOUND, page.unknown(path));
        }
    }

    private String list(FrontDoorPage page, HttpServletRequest request) {
        String words = Optional.ofNullable(request.getParameter(FrontDoorPage.SEARCH))
                .orElse("")
                .strip();
        List<Tenant> all = tenants.listTenants().stream()
                .filter(tenant -> !tenant.id().equals(TenantId.PROVINCE))
                .toList();
        List<Tenant> found =
                all.stream().filter(tenant -> matches(tenant, words)).toList();
        List<Place> shown = found.stream().limit(SHOWN).map(Place::of).toList();
        return page.choice(words, shown, found.size() - shown.size(), all.isEmpty());
    }

    private static boolean matches(Tenant tenant, String words) {
        return tenant.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))
                || tenant.areaCode().startsWith(words)
                || tenant.id().value().equals(words);
    }

    private Optional<Tenant> byHost(String name) {
        return tenants.listTenants().stream()
                .filter(tenant -> tenant.host().filter(name::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    private static Locale language(HttpServletRequest request) {
        return "en".equals(request.getParameter(FrontDoorPage.LANGUAGE)) ? Locale.ENGLISH : Text.INDONESIAN;
    }

    private static void write(HttpServletResponse response, int status, String page) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", POLICY);
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
