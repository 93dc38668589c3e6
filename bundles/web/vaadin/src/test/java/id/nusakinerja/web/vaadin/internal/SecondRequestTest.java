package id.nusakinerja.web.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SecondRequestTest {

    @Test
    void asksForThePageAgain() {
        assertThat(SecondRequest.addressFor(request("GET", "/semarang/skp", null)))
                .hasValue("/semarang/skp");
        assertThat(SecondRequest.addressFor(request("GET", "/semarang/hasil", "tahun=2026")))
                .hasValue("/semarang/hasil?tahun=2026");
    }

    @Test
    void neverLeadsToAnotherHost() {
        assertThat(SecondRequest.addressFor(request("GET", "//penipu.example/semarang", null)))
                .hasValue("/penipu.example/semarang");
    }

    @Test
    void leavesOtherRequestsToVaadin() {
        assertThat(SecondRequest.addressFor(request("POST", "/semarang/", null)))
                .isEmpty();
        assertThat(SecondRequest.addressFor(request("GET", "/semarang/", "v-r=heartbeat")))
                .isEmpty();
    }

    private static HttpServletRequest request(String method, String path, @Nullable String query) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SecondRequestTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> path;
                    case "getQueryString" -> query;
                    case "getParameter" ->
                        query == null ? null : parameters(query).get(String.valueOf(arguments[0]));
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private static Map<String, String> parameters(String query) {
        String[] pair = query.split("=", -1);
        return Map.of(pair[0], pair[1]);
    }
}
