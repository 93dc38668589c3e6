package id.nusakinerja.kernel;

/**
 * Stops a use case that this person may not run. Thrown, not returned: no screen offers such an act, so it is a bug or an
 * attack. The message names roles and rules, never people.
 */
public final class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowedException(String message) {
        super(message);
    }
}
