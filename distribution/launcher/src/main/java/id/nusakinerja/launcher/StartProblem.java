package id.nusakinerja.launcher;

/** Why nothing was started, in one plain line: the file or option, the cause and the cure. The process ends with 2. */
final class StartProblem extends RuntimeException {

    private final String line;

    StartProblem(String subject, String cause, String cure) {
        super(subject + ": " + cause + ". " + cure + ".");
        this.line = subject + ": " + cause + ". " + cure + ".";
    }

    String line() {
        return line;
    }
}
