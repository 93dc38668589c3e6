package id.nusakinerja.web.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SecurityHeadersTest {

    @Test
    void allowsPagesExactlyTheRelaxationsThatWereDecided() {
        List<String> policy = Arrays.asList(SecurityHeaders.policyOfPages("n0").split("; "));
        assertThat(policy).first().isEqualTo("default-src 'none'");
        assertThat(policy)
                .filteredOn(rule -> rule.contains("unsafe"))
                .containsExactly(
                        "script-src 'nonce-n0' 'strict-dynamic' 'unsafe-eval'", "style-src 'self' 'unsafe-inline'");
        assertThat(policy).contains("frame-ancestors 'none'", "base-uri 'self'", "form-action 'self'");
    }
}
