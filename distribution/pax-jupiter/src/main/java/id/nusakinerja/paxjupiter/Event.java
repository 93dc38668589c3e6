package id.nusakinerja.paxjupiter;

import java.io.Serializable;

/**
 * One thing that happened to a test in the container, on its way to the build.
 *
 * @param kind what happened
 * @param id the unique id that Jupiter gave the test; empty for {@link Kind#BROKEN} and {@link Kind#END}
 * @param parentId the unique id of the test's parent; empty for the engine itself
 * @param name the name to show
 * @param container whether it holds other tests, as a class does
 * @param text the reason of a skip, or the stack trace of a failure
 * @param thrown the serialised exception in Base64; empty when there is none or it cannot be serialised
 */
public record Event(Kind kind, String id, String parentId, String name, boolean container, String text, String thrown)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What can happen. Every complete run ends with exactly one {@link #END}. */
    public enum Kind {
        REGISTERED,
        STARTED,
        SKIPPED,
        SUCCEEDED,
        ABORTED,
        FAILED,
        /** The engine in the container could not do its work. */
        BROKEN,
        END
    }
}
