package id.nusakinerja.guard;

/**
 * Why a call of foreign code came to nothing. Names no value that the call worked on: those may be facts of a person.
 *
 * @param kind what went wrong
 * @param what the type of an error, or what is wrong with a result; for programmers
 * @param where class and line of the foreign code, such as {@code ContohPolicy.java:31}; empty when it was not in it
 */
public record Fault(Kind kind, String what, String where) {

    /** In the order of the words: an error of its own, then the limits of {@link Limits}, then what it hands back. */
    public enum Kind {
        ERROR,
        FUEL,
        DEPTH,
        MEMORY,
        TIME,
        RESULT
    }
}
