package id.nusakinerja.law.internal;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.law.LawRow;
import id.nusakinerja.law.LawSection;
import id.nusakinerja.sanction.FollowUp;
import id.nusakinerja.sanction.FollowUpCode;
import id.nusakinerja.sanction.GuidanceState;
import id.nusakinerja.sanction.SanctionFacts;
import id.nusakinerja.sanction.SanctionPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** From how many days of absence on a person is alerted: every number of days of a year is put before the rule. */
final class AbsenceSection {

    private static final int DAYS = 366;

    private final SanctionPolicy policy;

    private AbsenceSection(SanctionPolicy policy) {
        this.policy = policy;
    }

    /** A stretch of days with one consequence; the last one has no end. */
    private record Stretch(String counted, int from, int to, Text penalty, LegalBasis basis) {}

    /**
     * None when the policy alerts nobody.
     *
     * @param isShown whether these are all events there are, or those that are known of a rule that shows no table
     */
    static List<LawSection> of(SanctionPolicy policy, List<String> events, boolean isShown, boolean own) {
        Map<List<Stretch>, List<EmploymentStatus>> found = new LinkedHashMap<>();
        AbsenceSection absences = new AbsenceSection(policy);
        for (EmploymentStatus status : EmploymentStatus.values()) {
            List<Stretch> stretches = absences.stretches(status);
            if (!stretches.isEmpty()) {
                found.computeIfAbsent(stretches, one -> new ArrayList<>()).add(status);
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<LawRow> rows = new ArrayList<>();
        found.forEach((stretches, statuses) -> stretches.forEach(stretch -> rows.add(row(stretch, statuses))));
        List<Text> counted =
                events.stream().filter(absences::countsAsDays).map(Words::plain).toList();
        return List.of(new LawSection(
                own ? "ketidakhadiran-daerah" : "ketidakhadiran",
                Words.text("law.absence"),
                own,
                List.of(
                        Words.text("law.absence-note"),
                        Words.text(isShown ? "law.absence-events" : "law.absence-events-known", Words.list(counted))),
                Words.texts("law.counted", "law.from-day", "law.to-day", "law.status", "law.provides"),
                rows));
    }

    private List<Stretch> stretches(EmploymentStatus status) {
        List<Stretch> stretches = new ArrayList<>();
        add(stretches, "law.days-in-year", days -> alert(facts(status, List.of(), days, 0)));
        add(stretches, "law.days-in-a-row", days -> alert(facts(status, List.of(), 0, days)));
        return stretches;
    }

    private static void add(List<Stretch> stretches, String counted, IntFunction<Optional<Reason>> alerts) {
        Optional<Reason> known = Optional.empty();
        int since = 0;
        for (int days = 1; days <= DAYS + 1; days++) {
            Optional<Reason> here = days > DAYS ? Optional.empty() : alerts.apply(days);
            boolean same = known.map(AbsenceSection::penalty).equals(here.map(AbsenceSection::penalty))
                    && known.map(Reason::basis).equals(here.map(Reason::basis));
            if (!same) {
                int from = since;
                int to = days - 1;
                known.ifPresent(
                        reason -> stretches.add(new Stretch(counted, from, to, penalty(reason), reason.basis())));
                since = days;
                known = here;
            }
        }
    }

    /** The sentence names the number of days and the penalty; a line of the table wants the penalty alone. */
    private static Text penalty(Reason reason) {
        return reason.text().arguments().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .orElse(reason.text());
    }

    private static LawRow row(Stretch stretch, List<EmploymentStatus> statuses) {
        return new LawRow(
                List.of(
                        Words.text(stretch.counted()),
                        Words.number(stretch.from()),
                        stretch.to() == DAYS ? Words.text("law.none") : Words.number(stretch.to()),
                        Words.some(statuses, EmploymentStatus.values()),
                        stretch.penalty()),
                stretch.basis());
    }

    /** Is the event a day of absence of the period? */
    private boolean countsAsDays(String event) {
        return List.of(EmploymentStatus.values()).stream()
                .anyMatch(status -> alert(facts(status, List.of(new DisciplineEvent(event, DAYS)), 0, 0))
                        .isPresent());
    }

    private Optional<Reason> alert(SanctionFacts facts) {
        return policy.followUpsFor(facts).stream()
                .filter(followUp -> followUp.code() == FollowUpCode.PERINGATAN_PP94)
                .map(FollowUp::reason)
                .findFirst();
    }

    private static SanctionFacts facts(EmploymentStatus status, List<DisciplineEvent> events, int days, int inARow) {
        return new SanctionFacts(Predicate.BAIK, status, PostKind.PELAKSANA, events, days, inARow, GuidanceState.NONE);
    }
}
