package id.nusakinerja.simulation;

import id.nusakinerja.kernel.Text;

/**
 * Why people cannot be decided about.
 *
 * @param code for programs
 * @param example what is wrong and how to mend it, in the words of the first who has it
 * @param people how many have it
 */
public record Problem(String code, Text example, long people) {}
