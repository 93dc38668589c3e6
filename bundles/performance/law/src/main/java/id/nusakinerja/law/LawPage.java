package id.nusakinerja.law;

import id.nusakinerja.kernel.Text;
import id.nusakinerja.law.internal.AdviceSections;
import id.nusakinerja.law.internal.FollowUpSections;
import id.nusakinerja.law.internal.RewardSections;
import id.nusakinerja.law.internal.Words;
import id.nusakinerja.law.internal.YearSections;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import java.util.List;
import java.util.stream.Stream;

/**
 * A policy as people read it. Made from what runs: the rules are asked, with chosen facts or for the tables they compute
 * with; no data file is read. Deciding by hand from the page gives what the engine gives.
 *
 * @param policy which edition
 * @param national the edition that speaks where {@code policy} is silent; the same for the national policy itself
 * @param sections in reading order
 */
public record LawPage(PolicyVersion policy, PolicyVersion national, List<LawSection> sections) {

    public LawPage {
        sections = List.copyOf(sections);
    }

    /** Ask the rules and write down what they say. */
    public static LawPage of(Rulebook rules) {
        List<LawSection> sections = Stream.of(
                        YearSections.of(rules),
                        AdviceSections.of(rules),
                        RewardSections.of(rules),
                        FollowUpSections.of(rules),
                        YearSections.catalogs(rules))
                .flatMap(List::stream)
                .toList();
        return new LawPage(rules.version(), rules.national().version(), sections);
    }

    /** How many lines rest on no regulation: examples that a city replaces. */
    public long unverified() {
        return sections.stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.basis().isIllustrative())
                .count();
    }

    /** Get a section. */
    public LawSection section(String id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The page has no section (" + id + ")."));
    }

    /** Where a section comes from, as a person would name it. */
    public Text originOf(LawSection section) {
        return Words.text(
                section.own() ? "law.own" : "law.national", section.own() ? policy.label() : national.label());
    }
}
