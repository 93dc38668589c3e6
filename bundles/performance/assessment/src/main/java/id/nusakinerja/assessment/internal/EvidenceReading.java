package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.EvidenceDuty;
import id.nusakinerja.assessment.UnmetDuty;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.progress.Evidence;
import id.nusakinerja.progress.EvidenceKind;
import id.nusakinerja.progress.EvidenceOpening;
import id.nusakinerja.progress.SkpProgress;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds the evidence of a person against what the city wants opened. Pure.
 *
 * @param reached the plan with its entries; empty without an agreed plan
 * @param period only evidence of its months counts
 */
record EvidenceReading(Optional<SkpProgress> reached, Period period) {

    /** List the duties that none of the openings fulfils. What was opened counts also after it was taken away. */
    List<UnmetDuty> unmet(List<EvidenceDuty> duties, List<EvidenceOpening> openings) {
        return duties.stream()
                .filter(duty -> openings.stream()
                        .noneMatch(opening -> opening.kind() == duty.evidence() && isWithin(opening.month())))
                .map(this::unmet)
                .toList();
    }

    private UnmetDuty unmet(EvidenceDuty duty) {
        List<Evidence> waiting = listOf(duty.evidence());
        return new UnmetDuty(duty, waiting.stream().map(Evidence::id).toList(), reason(duty, waiting));
    }

    private static Reason reason(EvidenceDuty duty, List<Evidence> waiting) {
        String code = waiting.isEmpty() ? "assessment.ask-for-evidence" : "assessment.open-evidence";
        String names = waiting.stream().map(Evidence::name).distinct().collect(Collectors.joining(", "));
        return new Reason(
                code, Words.text(code, duty.behaviour().title(), duty.evidence().title(), names), duty.basis());
    }

    private List<Evidence> listOf(EvidenceKind kind) {
        return reached.stream()
                .flatMap(progress -> progress.results().stream())
                .flatMap(result -> result.indicators().stream())
                .flatMap(indicator -> indicator.realisations().stream())
                .filter(entry -> isWithin(entry.month()))
                .flatMap(entry -> entry.evidence().stream())
                .filter(piece -> piece.kind() == kind)
                .toList();
    }

    private boolean isWithin(YearMonth month) {
        return !month.isBefore(YearMonth.from(period.from())) && !month.isAfter(YearMonth.from(period.to()));
    }
}
