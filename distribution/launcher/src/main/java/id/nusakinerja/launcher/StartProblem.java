package id.nusakinerja.launcher;

/** Why nothing was started, in one plain line: the file or option, the cause and the cure. The process ends with 2. */
final class StartProblem extends RuntimeException {

    private final String line;

    StartProblem(String subject, String cause, String cure) {
        this(subject + ": " + cause + ". " + cure + ".");
    }

    /** @param line says file, cause and cure already */
    StartProblem(String line) {
        super(line);
        this.line = line;
    }

    String line() {
        return line;
    }
}
