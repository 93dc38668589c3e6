package id.nusakinerja.law.internal;

import id.nusakinerja.assessment.CreditPolicy;
import id.nusakinerja.assessment.CreditTable;
import id.nusakinerja.assessment.DistributionPolicy;
import id.nusakinerja.assessment.DistributionRule;
import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.PredicateCounts;
import id.nusakinerja.assessment.RatingAdvice;
import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.assessment.RatingPolicy;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.law.LawRow;
import id.nusakinerja.law.LawSection;
import id.nusakinerja.policy.Rulebook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an assessor is advised, how a team may be spread, and what a predicate is worth in credit points. */
public final class AdviceSections {

    private AdviceSections() {}

    public static List<LawSection> of(Rulebook rules) {
        List<LawSection> sections = new ArrayList<>();
        sections.add(advice(rules));
        sections.add(distribution(rules));
        sections.addAll(credit(rules));
        return sections;
    }

    private static LawSection advice(Rulebook rules) {
        List<LawRow> rows = rules.find(RatingPolicy.class)
                .map(policy -> Stream.concat(
                                // The survey knows 25.00 to 100.00; every hundredth is asked.
                                probe(
                                        2500,
                                        10_000,
                                        "law.satisfaction",
                                        value -> policy.rule()
                                                .adviseOn(new RatingFacts(Optional.empty(), Optional.of(value)))),
                                probe(
                                        0,
                                        30_000,
                                        "law.achievement",
                                        value -> policy.rule()
                                                .adviseOn(new RatingFacts(
                                                        Optional.of(new Percent(value)), Optional.empty()))))
                        .toList())
                .orElse(List.of());
        return new LawSection(
                "saran",
                Words.text("law.advice"),
                YearSections.isOwn(rules, RatingPolicy.class),
                Words.texts(rows.isEmpty() ? "law.advice-none" : "law.advice-note"),
                Words.texts("law.fact", "law.from", "law.to", "law.axis", "law.highest", "law.sentence"),
                rows);
    }

    /** Ask at every hundredth and write down the stretches on which the advice is the same. */
    private static Stream<LawRow> probe(
            int from, int to, String fact, Function<BigDecimal, List<RatingAdvice>> policy) {
        List<LawRow> rows = new ArrayList<>();
        List<RatingAdvice> known = List.of();
        int since = from;
        for (int hundredths = from; hundredths <= to + 1; hundredths++) {
            List<RatingAdvice> here = hundredths > to ? List.of() : policy.apply(BigDecimal.valueOf(hundredths, 2));
            if (!here.equals(known)) {
                for (RatingAdvice advice : known) {
                    rows.add(new LawRow(
                            List.of(
                                    Words.text(fact),
                                    Words.number(BigDecimal.valueOf(since, 2)),
                                    Words.number(BigDecimal.valueOf(hundredths - 1L, 2)),
                                    Words.of(advice.axis()),
                                    Words.of(advice.highest()),
                                    advice.reason().text()),
                            advice.reason().basis()));
                }
                known = here;
                since = hundredths;
            }
        }
        return rows.stream();
    }

    private static LawSection distribution(Rulebook rules) {
        DistributionPolicy policy = rules.get(DistributionPolicy.class).rule();
        List<LawRow> rows = new ArrayList<>();
        for (OrganisationPredicate organisation : bestFirst()) {
            for (DistributionRule rule : policy.patternOf(organisation)) {
                rows.add(new LawRow(List.of(Words.of(organisation), rule.inWords()), articleOf(policy, organisation)));
            }
        }
        return new LawSection(
                "sebaran",
                Words.text("law.distribution"),
                YearSections.isOwn(rules, DistributionPolicy.class),
                Words.texts("law.distribution-note"),
                Words.texts("law.organisation", "law.pattern-of-team"),
                rows);
    }

    private static List<OrganisationPredicate> bestFirst() {
        List<OrganisationPredicate> all = new ArrayList<>(List.of(OrganisationPredicate.values()));
        Collections.reverse(all);
        return all;
    }

    /** A team of one mind breaks every pattern; the finding names the article. */
    private static LegalBasis articleOf(DistributionPolicy policy, OrganisationPredicate organisation) {
        return Stream.of(Predicate.values())
                .map(predicate -> policy.check(organisation, new PredicateCounts(Map.of(predicate, 100))))
                .flatMap(finding -> finding.reasons().stream())
                .map(Reason::basis)
                .findFirst()
                .orElse(LegalBasis.HOUSE_RULE);
    }

    private static List<LawSection> credit(Rulebook rules) {
        boolean own = YearSections.isOwn(rules, CreditPolicy.class);
        Optional<CreditTable> table = rules.get(CreditPolicy.class).rule().creditTable();
        if (table.isEmpty()) {
            return List.of(RewardSections.withoutTable("angka-kredit", "law.credit", own));
        }
        CreditTable credit = table.orElseThrow();
        List<Predicate> predicates = new ArrayList<>(credit.percents().keySet());
        predicates.sort(Collections.reverseOrder());
        List<LawRow> percents = predicates.stream()
                .map(predicate -> row(
                        Words.of(predicate),
                        Words.percent(credit.percents().getOrDefault(predicate, Percent.ZERO)),
                        credit.basis()))
                .toList();
        List<LawRow> coefficients = credit.coefficients().entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(level -> row(Words.level(level.getKey()), Words.number(level.getValue()), credit.basis()))
                .toList();
        return List.of(
                new LawSection(
                        "angka-kredit",
                        Words.text("law.credit"),
                        own,
                        Words.texts("law.credit-note"),
                        Words.texts("law.predicate", "law.percent"),
                        percents),
                new LawSection(
                        "koefisien",
                        Words.text("law.coefficients"),
                        own,
                        List.of(),
                        Words.texts("law.level", "law.coefficient"),
                        coefficients));
    }

    private static LawRow row(Text first, Text second, LegalBasis basis) {
        return new LawRow(List.of(first, second), basis);
    }
}
