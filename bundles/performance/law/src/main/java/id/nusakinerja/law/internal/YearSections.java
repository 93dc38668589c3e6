package id.nusakinerja.law.internal;

import id.nusakinerja.assessment.CreditPolicy;
import id.nusakinerja.assessment.DistributionPolicy;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingPolicy;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.law.LawRow;
import id.nusakinerja.law.LawSection;
import id.nusakinerja.policy.InForce;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.progress.ProgressPolicy;
import id.nusakinerja.progress.ReportingCalendar;
import id.nusakinerja.reward.RewardPolicy;
import id.nusakinerja.sanction.SanctionPolicy;
import id.nusakinerja.target.CatalogIndicator;
import id.nusakinerja.target.IndicatorCatalog;
import id.nusakinerja.target.TargetPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who rules what; the periods of a year; the matrix of predicates; the catalogues. */
public final class YearSections {

    /** Periods are the same every year; any year shows them. */
    private static final int ANY_YEAR = 2026;

    private static final LegalBasis MATRIX = new LegalBasis("PermenPANRB 6/2022", "Lampiran");

    private YearSections() {}

    public static List<LawSection> of(Rulebook rules) {
        return List.of(origins(rules), periods(rules), matrix());
    }

    /** Does the city rule this by itself? */
    static boolean isOwn(Rulebook rules, Class<?> spi) {
        return !rules.own().version().equals(rules.national().version())
                && rules.own().find(spi).isPresent();
    }

    private static LawSection origins(Rulebook rules) {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        kinds.put("law.periods", ProgressPolicy.class);
        kinds.put("law.plan", TargetPolicy.class);
        kinds.put("law.advice", RatingPolicy.class);
        kinds.put("law.distribution", DistributionPolicy.class);
        kinds.put("law.credit", CreditPolicy.class);
        kinds.put("law.allowance", RewardPolicy.class);
        kinds.put("law.follow-up", SanctionPolicy.class);
        kinds.put("law.catalog", IndicatorCatalog.class);
        List<LawRow> rows = new ArrayList<>();
        kinds.forEach((key, spi) ->
                rows.add(new LawRow(List.of(Words.text(key), origin(rules, spi)), LegalBasis.HOUSE_RULE)));
        return new LawSection(
                "asal",
                Words.text("law.origins"),
                !rules.own().version().equals(rules.national().version()),
                Words.texts("law.origins-note"),
                Words.texts("law.rule", "law.whose"),
                rows);
    }

    /** Follow-ups and catalogues of a city stand beside the national ones; all else takes their place. */
    private static Text origin(Rulebook rules, Class<?> spi) {
        boolean added = spi == SanctionPolicy.class || spi == IndicatorCatalog.class;
        if (!isOwn(rules, spi)) {
            return rules.national().find(spi).isPresent() ? Words.text("law.whose-national") : Words.text("law.none");
        }
        return Words.text(added ? "law.whose-both" : "law.whose-own");
    }

    private static LawSection periods(Rulebook rules) {
        ReportingCalendar calendar = rules.get(ProgressPolicy.class).rule().calendarFor(ANY_YEAR);
        List<LawRow> rows = Stream.concat(
                        kinds(calendar.reporting(), "law.reporting", calendar.basis()),
                        kinds(calendar.evaluation(), "law.evaluation", calendar.basis()))
                .toList();
        return new LawSection(
                "periode",
                Words.text("law.periods"),
                isOwn(rules, ProgressPolicy.class),
                List.of(),
                Words.texts("law.purpose", "law.period"),
                rows);
    }

    private static Stream<LawRow> kinds(List<Period> periods, String use, LegalBasis basis) {
        return periods.stream()
                .map(Period::kind)
                .distinct()
                .sorted()
                .map(kind -> new LawRow(List.of(Words.text(use), Words.of(kind)), basis));
    }

    private static LawSection matrix() {
        List<LawRow> rows = Stream.of(Rating.values())
                .map(results -> new LawRow(
                        Stream.concat(
                                        Stream.of(Words.of(results)),
                                        Stream.of(Rating.values())
                                                .map(behaviour -> Words.of(Predicate.of(results, behaviour))))
                                .toList(),
                        MATRIX))
                .toList();
        List<Text> columns = Stream.concat(
                        Stream.of(Words.text("law.results-by-behaviour")),
                        Stream.of(Rating.values()).map(Words::of))
                .toList();
        List<Text> codes = Stream.of(Predicate.values())
                .map(predicate -> Text.of("{0} {1}", "{0} {1}", Words.of(predicate), predicate.siasnCode()))
                .toList();
        return new LawSection(
                "predikat",
                Words.text("law.matrix"),
                false,
                List.of(Words.text("law.matrix-note"), Words.text("law.siasn", Words.list(codes))),
                columns,
                rows);
    }

    /** The national catalogue, then the city's own. */
    public static List<LawSection> catalogs(Rulebook rules) {
        List<LawSection> sections = new ArrayList<>(2);
        for (InForce<IndicatorCatalog> catalog : rules.listBoth(IndicatorCatalog.class)) {
            boolean own = !catalog.version().equals(rules.national().version());
            sections.add(new LawSection(
                    own ? "indikator-daerah" : "indikator-nasional",
                    Words.text(own ? "law.catalog-own" : "law.catalog-national"),
                    own,
                    Words.texts("law.catalog-note"),
                    Words.texts(
                            "law.indicator",
                            "law.definition",
                            "law.formula",
                            "law.unit",
                            "law.polarity",
                            "law.pattern",
                            "law.source",
                            "law.posts",
                            "law.definition-id"),
                    catalog.rule().indicators().stream().map(YearSections::row).toList()));
        }
        return sections;
    }

    private static LawRow row(CatalogIndicator indicator) {
        return new LawRow(
                List.of(
                        indicator.name(),
                        indicator.definition(),
                        indicator.formula(),
                        Words.plain(indicator.measure().unit()),
                        indicator.measure().polarity().title(),
                        indicator.measure().pattern().title(),
                        Words.plain(indicator.source()),
                        indicator.posts().isEmpty()
                                ? Words.text("law.any")
                                : Words.plain(String.join(", ", indicator.posts())),
                        Words.plain(indicator.definitionId().value())),
                indicator.basis());
    }
}
