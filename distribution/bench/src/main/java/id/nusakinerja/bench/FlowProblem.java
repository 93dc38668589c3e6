package id.nusakinerja.bench;

/** A page did not answer as it should: what a real user would have seen as an error. */
final class FlowProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    FlowProblem(String message) {
        super(message);
    }

    FlowProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
