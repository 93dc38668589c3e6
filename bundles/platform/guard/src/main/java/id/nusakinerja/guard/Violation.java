package id.nusakinerja.guard;

import id.nusakinerja.kernel.Reason;

/**
 * One thing in a bundle that its rights do not cover.
 *
 * @param entry path of the entry in the jar, for example {@code id/nusakinerja/city/contoh/ContohPolicy.class}
 * @param type name of the class with dots; empty when the entry is no class that can be read
 * @param line of its source; 0 when the class does not say
 * @param reason what is refused, where, and what to use instead
 */
public record Violation(String entry, String type, int line, Reason reason) {}
