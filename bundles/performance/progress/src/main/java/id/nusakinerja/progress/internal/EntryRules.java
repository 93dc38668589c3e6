package id.nusakinerja.progress.internal;

import static id.nusakinerja.progress.internal.ProgressWords.month;
import static id.nusakinerja.progress.internal.ProgressWords.reason;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.progress.ProgressEntry;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.MeasuringPattern;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an entry must be: of an agreed plan, in a measured month that has begun, with its publication if released. */
final class EntryRules {

    private EntryRules() {}

    static List<Reason> objectionsTo(ProgressEntry entry, Optional<AgreedSkp> skp, YearMonth now) {
        if (skp.isEmpty()) {
            return List.of(reason("progress.no-agreed-plan"));
        }
        Optional<Indicator> indicator = skp.get().content().findIndicator(entry.indicator());
        if (indicator.isEmpty()) {
            return List.of(reason("progress.indicator-unknown"));
        }
        List<Reason> reasons = new ArrayList<>();
        if (!indicator.get().months().measures(entry.month().getMonth())) {
            reasons.add(
                    reason("progress.not-measured-month", month(entry.month().getMonth())));
        }
        if (entry.month().isAfter(now)) {
            reasons.add(reason("progress.future-month", month(entry.month().getMonth())));
        }
        checkPublication(entry, indicator.get(), reasons);
        return reasons;
    }

    private static void checkPublication(ProgressEntry entry, Indicator indicator, List<Reason> reasons) {
        boolean released = indicator.measure().pattern() == MeasuringPattern.RILIS;
        if (released && entry.publication().isEmpty()) {
            reasons.add(reason("progress.publication-needed"));
        } else if (!entry.publication().isEmpty() && !EvidenceRules.isWebAddress(entry.publication())) {
            reasons.add(reason("progress.bad-address"));
        }
    }
}
