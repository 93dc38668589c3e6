package id.nusakinerja.policy;

import id.nusakinerja.kernel.Text;

/**
 * The data file of a policy does not say what its rules need. Whoever wrote the file reads the message, in Indonesian: it
 * names the file, the key, and what should stand there.
 */
public final class PolicyDataException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public PolicyDataException(Text problem) {
        super(problem.in(Text.INDONESIAN));
    }
}
