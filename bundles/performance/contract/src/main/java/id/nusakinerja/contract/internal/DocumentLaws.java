package id.nusakinerja.contract.internal;

import id.nusakinerja.assessment.DistributionFinding;
import id.nusakinerja.assessment.DistributionPolicy;
import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.PredicateCounts;
import id.nusakinerja.contract.LegalExample;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.DocumentedPolicy;
import id.nusakinerja.policy.InForce;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.progress.ProgressPolicy;
import id.nusakinerja.progress.ReportingCalendar;
import id.nusakinerja.target.IndicatorCatalog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The laws of what a policy writes down: its data file, its articles and examples, its periods and patterns. */
public final class DocumentLaws {

    private static final List<Integer> YEARS = List.of(2024, 2025, 2026);

    private DocumentLaws() {}

    /** @param examples empty when their file could not be read: then nobody knows what they try */
    public static void check(Rulebook rules, Optional<List<LegalExample>> examples, Findings findings) {
        rules.own()
                .find(DocumentedPolicy.class)
                .map(InForce::rule)
                .ifPresentOrElse(
                        policy -> {
                            policy.numbers().unusedKeys().forEach(key -> findings.add("contract.unused-key", key));
                            examples.ifPresent(read -> checkArticles(policy, rules, read, findings));
                        },
                        () -> findings.once(
                                "contract.undocumented", rules.version().label()));
        YEARS.forEach(year -> checkYear(rules.get(ProgressPolicy.class).rule(), year, findings));
        checkDistribution(rules.get(DistributionPolicy.class).rule(), findings);
    }

    /** What a person reads: in both languages, filled in, with a code and an article. */
    static void checkReason(Reason reason, Findings findings) {
        checkText(reason.text(), reason.code(), findings);
        if (!reason.code().chars().allMatch(letter -> "abcdefghijklmnopqrstuvwxyz0123456789.-".indexOf(letter) >= 0)) {
            findings.add("contract.code", reason.code());
        }
        if (reason.basis().equals(LegalBasis.HOUSE_RULE)) {
            findings.add("contract.no-article", reason.code(), reason.text().in(Text.INDONESIAN));
        }
    }

    static void checkText(Text text, String subject, Findings findings) {
        for (Locale locale : List.of(Text.INDONESIAN, Locale.ENGLISH)) {
            String words = text.in(locale);
            if (words.isBlank() || words.contains("{")) {
                findings.add("contract.text", subject, locale.getLanguage());
            }
        }
    }

    /**
     * An article that no case applies could say anything; those of calendars and catalogues decide nothing. A bar that stands in
     * one file only is said of the case, so here articles are compared as people cite them, without it.
     */
    private static void checkArticles(
            DocumentedPolicy policy, Rulebook rules, List<LegalExample> examples, Findings findings) {
        Set<LegalBasis> elsewhere = new HashSet<>();
        rules.own()
                .find(ProgressPolicy.class)
                .ifPresent(one ->
                        elsewhere.add(one.rule().calendarFor(YEARS.getLast()).basis()));
        rules.own()
                .find(IndicatorCatalog.class)
                .ifPresent(one -> one.rule().indicators().forEach(indicator -> elsewhere.add(indicator.basis())));
        Set<String> tried =
                examples.stream().map(example -> example.article().toString()).collect(Collectors.toSet());
        policy.numbers().articles().values().stream()
                .filter(article -> !elsewhere.contains(article) && !tried.contains(article.toString()))
                .forEach(article -> findings.add("contract.article-untried", article.written()));
    }

    private static void checkYear(ProgressPolicy policy, int year, Findings findings) {
        ReportingCalendar calendar = policy.calendarFor(year);
        checkTiles(calendar.reporting(), year, findings);
        checkTiles(calendar.evaluation(), year, findings);
        if (!calendar.evaluation().contains(Period.year(year))) {
            findings.add("contract.no-annual", year);
        }
    }

    /** Every kind of period that occurs covers the whole year, once, in order. */
    private static void checkTiles(List<Period> periods, int year, Findings findings) {
        for (PeriodKind kind : PeriodKind.values()) {
            List<Period> ofKind =
                    periods.stream().filter(period -> period.kind() == kind).toList();
            if (!ofKind.isEmpty() && !ofKind.equals(Period.allOf(kind, year))) {
                findings.add("contract.periods", kind, year);
            }
        }
    }

    /** The example that is drawn beside real counts must keep the pattern that it explains. */
    private static void checkDistribution(DistributionPolicy policy, Findings findings) {
        for (OrganisationPredicate organisation : OrganisationPredicate.values()) {
            Map<Predicate, Percent> example = policy.exampleFor(organisation);
            Percent sum = example.values().stream().reduce(Percent.ZERO, Percent::plus);
            Map<Predicate, Integer> team = new HashMap<>();
            example.forEach((predicate, share) ->
                    team.put(predicate, share.times(100).value().intValue()));
            Optional<DistributionFinding.Kind> kind = sum.equals(Percent.HUNDRED)
                    ? Optional.of(policy.check(organisation, new PredicateCounts(team))
                            .kind())
                    : Optional.empty();
            if (!kind.equals(Optional.of(DistributionFinding.Kind.KEPT))) {
                findings.add("contract.pattern", organisation);
            }
        }
    }
}
