package id.nusakinerja.kernel;

/** The lengths a period of performance management can have (domain: bulanan, triwulanan, semesteran, tahunan). */
public enum PeriodKind {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}
