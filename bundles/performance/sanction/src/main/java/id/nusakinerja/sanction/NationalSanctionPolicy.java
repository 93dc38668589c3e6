package id.nusakinerja.sanction;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicyParameters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Guidance for predicates below Baik, with a time to improve and a competence test after it (PP 30/2019 Pasal 56 to 58), and
 * alerts for unexcused absence (PP 94/2021).
 *
 * <p>Keys: {@code pembinaan.predikat}, {@code pembinaan.bulan}, sentences {@code pembinaan.teks} and
 * {@code uji-kompetensi.teks}, the table {@code pp94}, and {@code pp94.peristiwa}: the event that is a day of absence.
 */
public final class NationalSanctionPolicy implements SanctionPolicy {

    private final Set<Predicate> guided = EnumSet.noneOf(Predicate.class);
    private final int months;
    private final Reason guidance;
    private final Reason test;
    private final AbsenceTable absences;
    private final String absence;

    public NationalSanctionPolicy(PolicyParameters numbers) {
        guided.addAll(numbers.choices(Predicate.class, "pembinaan.predikat"));
        this.months = Math.toIntExact(numbers.whole("pembinaan.bulan"));
        this.guidance = reason(numbers, "pembinaan", months);
        this.test = reason(numbers, "uji-kompetensi", months);
        this.absences = new AbsenceTable(numbers);
        this.absence = numbers.text("pp94.peristiwa");
    }

    @Override
    public List<FollowUp> followUpsFor(SanctionFacts facts) {
        List<FollowUp> followUps = new ArrayList<>(2);
        if (guided.contains(facts.predicate())) {
            followUps.add(
                    facts.guidance() == GuidanceState.ENDED_WITHOUT_IMPROVEMENT
                            ? new FollowUp(FollowUpCode.UJI_KOMPETENSI, test, 0)
                            : new FollowUp(FollowUpCode.PEMBINAAN, guidance, months));
        }
        if (!facts.status().isContract()) {
            int absentDays = Math.max(facts.absentDays(), facts.countOf(absence));
            absences.find(absentDays, facts.absentInARow())
                    .ifPresent(reason -> followUps.add(new FollowUp(FollowUpCode.PERINGATAN_PP94, reason, 0)));
        }
        return followUps;
    }

    private static Reason reason(PolicyParameters numbers, String key, Object... values) {
        Text text = numbers.sentence(key + ".teks", values);
        LegalBasis basis = numbers.basis(key);
        return new Reason("sanction." + key, text, basis);
    }
}
