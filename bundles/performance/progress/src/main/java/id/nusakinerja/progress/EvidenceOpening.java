package id.nusakinerja.progress;

import java.time.Instant;
import java.time.YearMonth;

/**
 * That somebody has looked into another person's evidence. It stays when the evidence is taken away.
 *
 * @param evidence what was opened
 * @param kind what it spoke of
 * @param month the month whose entry it belongs to
 * @param at when this reader opened it first
 */
public record EvidenceOpening(EvidenceId evidence, EvidenceKind kind, YearMonth month, Instant at) {}
