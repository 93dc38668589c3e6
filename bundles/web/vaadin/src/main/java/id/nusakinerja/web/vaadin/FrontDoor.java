package id.nusakinerja.web.vaadin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Answers every request outside any tenant's address: the root, addresses that no tenant has, and below {@code /_/}
 * the files such pages need. The shell registers one (OSGi service). No session exists there and none may begin.
 */
@ConsumerType
public interface FrontDoor {

    /** Answer completely. The response has the headers that forbid everything; a page may permit what it needs. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
