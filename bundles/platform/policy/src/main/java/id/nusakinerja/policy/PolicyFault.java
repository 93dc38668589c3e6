package id.nusakinerja.policy;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import java.util.function.Supplier;

/**
 * A rule failed: with an error of its own, beyond its budget, or with a result that is none. Thrown out of the rules that
 * {@link PolicyBook} hands out, and only out of those. Names the policy version and the place in it, never a fact of a
 * person.
 */
public final class PolicyFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    /** A fault with the sentence for people. */
    public PolicyFault(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Ask rules; refused with the sentence when one of them fails. */
    public static <T> Outcome<T> refusing(Supplier<Outcome<T>> question) {
        try {
            return question.get();
        } catch (PolicyFault fault) {
            return Outcome.refused(fault.reason);
        }
    }
}
