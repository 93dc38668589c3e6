package id.nusakinerja.progress;

import id.nusakinerja.target.Indicator;
import java.time.YearMonth;

/** A measured month that has passed and has no entry. Not late in law: a reminder. */
public record MissingEntry(Indicator indicator, YearMonth month) {}
