package id.nusakinerja.web.vaadin.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Rewrites the session cookie the container has just set: for one tenant's addresses only, out of reach of scripts, not
 * sent along from other sites, and only over TLS where the page came by TLS.
 */
final class SessionCookie {

    static final String NAME = "JSESSIONID";

    private static final String SET_COOKIE = "Set-Cookie";

    private SessionCookie() {}

    static void narrow(HttpServletResponse response, String path, boolean secure) {
        List<String> cookies = new ArrayList<>(response.getHeaders(SET_COOKIE));
        for (int i = 0; i < cookies.size(); i++) {
            String cookie = narrowed(cookies.get(i), path, secure);
            if (i == 0) {
                response.setHeader(SET_COOKIE, cookie);
            } else {
                response.addHeader(SET_COOKIE, cookie);
            }
        }
    }

    static String narrowed(String cookie, String path, boolean secure) {
        if (!cookie.startsWith(NAME + "=")) {
            return cookie;
        }
        String kept = Arrays.stream(cookie.split(";\\s*"))
                .filter(part -> !isOurs(part.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("; "));
        return kept + "; Path=" + path + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
    }

    private static boolean isOurs(String attribute) {
        return attribute.startsWith("path=")
                || attribute.startsWith("samesite=")
                || attribute.equals("httponly")
                || attribute.equals("secure");
    }
}
