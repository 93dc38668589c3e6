package id.nusakinerja.calendar;

import id.nusakinerja.policy.Ruling;
import java.time.Instant;

/**
 * Somebody looked at what a ruling would do, before it did anything.
 *
 * @param ruling exactly what was tried
 * @param data on which data, for example {@code 2026-QUARTER-2} or the name of a file
 * @param seenBy who
 * @param seenAt when
 */
public record SeenSimulation(Ruling ruling, String data, String seenBy, Instant seenAt) {}
