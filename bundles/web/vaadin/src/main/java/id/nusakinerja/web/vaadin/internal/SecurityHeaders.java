package id.nusakinerja.web.vaadin.internal;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What every answer tells the browser not to do. A page allows the scripts of this one answer by a number used once; any
 * other answer, a download say, may do nothing at all when it is opened as a page.
 *
 * <p>Each permission beyond "nothing" stands here with its reason; {@code docs/decisions} tells why it cannot go.
 */
final class SecurityHeaders implements IndexHtmlRequestListener {

    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    private static final int NONCE_BYTES = 18;

    private final transient SecureRandom random = new SecureRandom();

    /** Set what holds for any answer; a page overrides its own policy later. */
    static void shield(HttpServletResponse response) {
        response.setHeader(CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()");
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(CONTENT_SECURITY_POLICY, policyOfPages(nonce));
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }

    static String policyOfPages(String nonce) {
        return String.join(
                "; ",
                "default-src 'none'",
                // unsafe-eval: Vaadin's client runs what the server asks for as functions made from text.
                // strict-dynamic: scripts that a trusted script loads; no other file of this server can be one.
                "script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'",
                // unsafe-inline for styles: Vaadin's components add style elements and attributes of their own.
                "style-src 'self' 'unsafe-inline'",
                // data: icons of the theme and pictures drawn on the spot lie inside style sheets.
                "img-src 'self' data:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "manifest-src 'self'",
                "form-action 'self'",
                "base-uri 'self'",
                "frame-ancestors 'none'");
    }
}
