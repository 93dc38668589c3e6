package id.nusakinerja.web.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SessionCookieTest {

    @Test
    void narrowsTheCookieToOneTenantAndAwayFromScripts() {
        assertThat(SessionCookie.narrowed("JSESSIONID=node0abc.node0; Path=/; SameSite=None", "/semarang", false))
                .isEqualTo("JSESSIONID=node0abc.node0; Path=/semarang; HttpOnly; SameSite=Lax");
    }

    @Test
    void keepsItToTlsWhereThePageCameByTls() {
        assertThat(SessionCookie.narrowed("JSESSIONID=node0abc; Path=/; HttpOnly", "/jambi", true))
                .isEqualTo("JSESSIONID=node0abc; Path=/jambi; HttpOnly; SameSite=Lax; Secure");
    }

    @Test
    void leavesOtherCookiesAlone() {
        assertThat(SessionCookie.narrowed("theme=dark; Path=/", "/semarang", true))
                .isEqualTo("theme=dark; Path=/");
    }
}
