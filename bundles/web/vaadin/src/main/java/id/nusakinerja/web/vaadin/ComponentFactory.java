package id.nusakinerja.web.vaadin;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes the views and layouts of a bundle, so that they can carry services (OSGi service whiteboard).
 *
 * <p>Vaadin knows a view by its class only. It asks every factory in turn, and falls back to the constructor without
 * arguments.
 */
@ConsumerType
public interface ComponentFactory {

    /** Make an instance of {@code type}, or answer empty when another factory is responsible. Called once a navigation. */
    <T> Optional<T> create(Class<T> type);
}
