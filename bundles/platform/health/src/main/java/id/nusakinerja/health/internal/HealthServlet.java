package id.nusakinerja.health.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Answers {@code /health/live} and {@code /health/ready} as JSON: 200 when well, 503 when not.
 *
 * <p>Live means that the web server answers at all, which is all a watchdog may restart for. Ready asks every health check
 * with the tag {@code ready}, so a bundle adds one by registering it. No names of people, no settings are told.
 */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=nusakinerja)",
            "osgi.http.whiteboard.servlet.name=nusakinerja-health",
            "osgi.http.whiteboard.servlet.pattern=/health/live",
            "osgi.http.whiteboard.servlet.pattern=/health/ready"
        })
public final class HealthServlet extends HttpServlet {

    private final transient HealthCheckExecutor checks;

    @Activate
    public HealthServlet(@Reference HealthCheckExecutor checks) {
        this.checks = checks;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<HealthCheckExecutionResult> results = request.getServletPath().endsWith("/ready")
                ? checks.execute(HealthCheckSelector.tags("ready"))
                : List.of();
        HealthReport report = HealthReport.of(results);
        response.setStatus(report.isWell() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(report.json().getBytes(StandardCharsets.UTF_8));
    }
}
