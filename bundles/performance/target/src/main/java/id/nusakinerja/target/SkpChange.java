package id.nusakinerja.target;

import id.nusakinerja.kernel.Text;

/**
 * One difference between two editions, for people to read.
 *
 * @param kind what happened to it
 * @param subject which result or indicator, in its words
 * @param what the property that changed, for example the target of the year
 * @param before how it was; an empty text for something new
 * @param after how it is; an empty text for something taken out
 */
public record SkpChange(Kind kind, String subject, Text what, Text before, Text after) {

    /** What happened. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
