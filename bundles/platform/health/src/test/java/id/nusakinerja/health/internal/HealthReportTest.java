package id.nusakinerja.health.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.junit.jupiter.api.Test;

final class HealthReportTest {

    @Test
    void tellsOneEntryAComponentWithTheReason() {
        ResultLog log = new ResultLog();
        log.add(new ResultLog.Entry(Result.Status.OK, "semarang"));
        log.add(new ResultLog.Entry(Result.Status.CRITICAL, "jambi: no \"database\"\n"));
        assertThat(HealthReport.check("tenants", new Result(log)))
                .isEqualTo("{\"name\":\"tenants\",\"status\":\"CRITICAL\",\"entries\":["
                        + "{\"name\":\"semarang\",\"status\":\"OK\"},"
                        + "{\"name\":\"jambi\",\"status\":\"CRITICAL\",\"reason\":\"no \\\"database\\\"\\u000a\"}]}");
    }

    @Test
    void isWellWhenThereWasNothingToAsk() {
        HealthReport report = HealthReport.of(List.of());
        assertThat(report.isWell()).isTrue();
        assertThat(report.json()).isEqualTo("{\"status\":\"OK\",\"checks\":[]}\n");
    }

    @Test
    void isReadyWithATenantAtFaultButNotWithoutAComponent() {
        assertThat(new HealthReport(Result.Status.WARN, List.of()).isWell()).isTrue();
        assertThat(new HealthReport(Result.Status.CRITICAL, List.of()).isWell()).isFalse();
    }
}
