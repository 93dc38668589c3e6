package id.nusakinerja.law.internal;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.law.LawRow;
import id.nusakinerja.law.LawSection;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.reward.Award;
import id.nusakinerja.reward.EventCost;
import id.nusakinerja.reward.RewardPolicy;
import id.nusakinerja.reward.RewardQuestions;
import id.nusakinerja.reward.RewardTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the allowance is made of, what events cost, and who is proposed for an award: the table the rule computes with. */
public final class RewardSections {

    private RewardSections() {}

    public static List<LawSection> of(Rulebook rules) {
        boolean own = YearSections.isOwn(rules, RewardPolicy.class);
        Optional<RewardTable> table = rules.get(RewardPolicy.class).rule().rewardTable();
        return table.map(reward -> List.of(allowance(reward, own), events(reward, own), awards(reward.awards(), own)))
                .orElseGet(() ->
                        List.of(withoutTable("tpp", "law.allowance", own), awards(new RewardQuestions(rules), own)));
    }

    /** Who is proposed for what, found out by asking; said to be unknown where it depends on more than the predicate. */
    private static LawSection awards(RewardQuestions questions, boolean own) {
        Map<Predicate, List<Award>> awards = new EnumMap<>(Predicate.class);
        for (Predicate predicate : Predicate.values()) {
            Optional<List<Award>> proposed = questions.awards(predicate);
            if (proposed.isEmpty()) {
                return withoutTable("penghargaan", "law.awards", own);
            }
            awards.put(predicate, proposed.get());
        }
        return awards(awards, own);
    }

    /** Say plainly that the rule shows no table. */
    static LawSection withoutTable(String id, String title, boolean own) {
        return new LawSection(id, Words.text(title), own, Words.texts("law.no-table"), List.of(), List.of());
    }

    private static LawSection allowance(RewardTable table, boolean own) {
        List<LawRow> rows = new ArrayList<>();
        rows.add(row("law.productivity-share", Words.percent(table.productivityShare()), table.shareBasis()));
        rows.add(row("law.discipline-share", Words.percent(table.disciplineShare()), table.shareBasis()));
        rows.add(row("law.productivity-cap", Words.percent(Percent.HUNDRED), table.basis()));
        table.minutes()
                .ifPresent(minutes -> rows.add(row("law.full-minutes", Words.number(minutes.full()), minutes.basis())));
        return new LawSection(
                "tpp",
                Words.text("law.allowance"),
                own,
                Words.texts(
                        table.minutes().isPresent() ? "law.allowance-minutes" : "law.allowance-note",
                        "law.rounding",
                        "law.deductions"),
                Words.texts("law.number", "law.value"),
                rows);
    }

    private static LawSection events(RewardTable table, boolean own) {
        List<LawRow> rows = table.events().stream().map(RewardSections::row).toList();
        return new LawSection(
                "peristiwa",
                Words.text("law.events"),
                own,
                Words.texts("law.events-note"),
                Words.texts("law.event", "law.for", "law.costs", "law.base", "law.penalty"),
                rows);
    }

    private static LawRow row(EventCost cost) {
        return new LawRow(
                List.of(
                        Words.plain(cost.code()),
                        Words.of(cost.group()),
                        Words.percent(cost.percent()),
                        Words.text(cost.base() == EventCost.Base.DISIPLIN ? "law.base-discipline" : "law.base-whole"),
                        Words.text(cost.penalty() ? "law.yes" : "law.none")),
                cost.basis());
    }

    private static LawSection awards(Map<Predicate, List<Award>> awards, boolean own) {
        List<LawRow> rows = new ArrayList<>();
        for (Predicate predicate : Predicate.values()) {
            for (Award award : awards.getOrDefault(predicate, List.of())) {
                rows.add(new LawRow(List.of(Words.of(predicate), Words.of(award.code())), award.basis()));
            }
        }
        return new LawSection(
                "penghargaan",
                Words.text("law.awards"),
                own,
                Words.texts("law.awards-note"),
                Words.texts("law.predicate", "law.proposal"),
                rows);
    }

    private static LawRow row(String key, Text value, LegalBasis basis) {
        return new LawRow(List.of(Words.text(key), value), basis);
    }
}
