package id.nusakinerja.health.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;

/**
 * What the health checks said, as JSON.
 *
 * @param status the worst of all; OK when there was nothing to ask
 * @param checks one JSON object a check
 */
record HealthReport(Result.Status status, List<String> checks) {

    HealthReport {
        checks = List.copyOf(checks);
    }

    static HealthReport of(List<HealthCheckExecutionResult> results) {
        Result.Status worst = results.stream()
                .map(HealthReport::weight)
                .max(Comparator.naturalOrder())
                .orElse(Result.Status.OK);
        return new HealthReport(
                worst,
                results.stream()
                        .map(result -> check(result.getHealthCheckMetadata().getName(), result.getHealthCheckResult()))
                        .sorted()
                        .toList());
    }

    /** One tenant that is unwell is no reason to take the container from all others: it counts as a warning. */
    private static Result.Status weight(HealthCheckExecutionResult result) {
        Result.Status status = result.getHealthCheckResult().getStatus();
        boolean ofOneTenant = result.getHealthCheckMetadata().getTags().contains("tenant");
        return ofOneTenant && status != Result.Status.OK ? Result.Status.WARN : status;
    }

    /** A warning does not count: what is served is served. */
    boolean isWell() {
        return status == Result.Status.OK || status == Result.Status.WARN;
    }

    String json() {
        return "{\"status\":\"" + status + "\",\"checks\":[" + String.join(",", checks) + "]}\n";
    }

    static String check(String name, Result result) {
        List<String> entries = new ArrayList<>();
        for (ResultLog.Entry entry : result) {
            entries.add(entry(entry));
        }
        return "{\"name\":" + quoted(name) + ",\"status\":\"" + result.getStatus() + "\",\"entries\":["
                + String.join(",", entries) + "]}";
    }

    private static String entry(ResultLog.Entry entry) {
        String[] parts = entry.getMessage().split(": ", 2);
        String reason = parts.length == 1 ? "" : ",\"reason\":" + quoted(parts[1]);
        return "{\"name\":" + quoted(parts[0]) + ",\"status\":\"" + entry.getStatus() + "\"" + reason + "}";
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> c == '"' || c == '\\'
                        ? "\\" + (char) c
                        : c < ' ' ? String.format(Locale.ROOT, "\\u%04x", c) : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
