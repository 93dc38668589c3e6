package id.nusakinerja.progress;

import java.time.YearMonth;

/** The achievement as it stood at the end of a month. */
public record MonthPoint(YearMonth month, Achievement achievement) {}
