package id.nusakinerja.web.shell;

import id.nusakinerja.kernel.Messages;

/**
 * The sentences of one bundle, registered as an OSGi service, so that {@code getTranslation("planning.skp.title")} of its
 * views finds them:
 *
 * <pre>{@code
 * @Component
 * public final class PlanningText implements ScreenText {
 *     private final Messages messages = Messages.beside(PlanningText.class);
 *     public String room() { return "planning"; }
 *     public Messages messages() { return messages; }
 * }
 * }</pre>
 */
public interface ScreenText {

    /** The first word of all keys of this bundle, before the first dot. */
    String room();

    Messages messages();
}
