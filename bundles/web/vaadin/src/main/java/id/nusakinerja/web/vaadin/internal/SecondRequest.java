package id.nusakinerja.web.vaadin.internal;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where to send a browser whose session ended while its request waited. Sign-in gives the session another id; a page that
 * was asked for meanwhile is asked for again, because by then the browser knows the id. That cannot go round in circles: an
 * id that nobody knows begins a session of its own.
 */
final class SecondRequest {

    private static final Pattern LEADING_SLASHES = Pattern.compile("^/+");

    private SecondRequest() {}

    /** Find the address; empty for anything but a page, which Vaadin's own client answers for. */
    static Optional<String> addressFor(HttpServletRequest request) {
        boolean page = request.getMethod().equals("GET")
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null;
        return page ? Optional.of(address(request)) : Optional.empty();
    }

    /** With one slash at its begin, so that it never leads to another host. */
    private static String address(HttpServletRequest request) {
        String path = "/" + LEADING_SLASHES.matcher(request.getRequestURI()).replaceFirst("");
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
