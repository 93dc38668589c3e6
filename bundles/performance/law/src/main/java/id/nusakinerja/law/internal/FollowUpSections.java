package id.nusakinerja.law.internal;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.law.LawRow;
import id.nusakinerja.law.LawSection;
import id.nusakinerja.policy.InForce;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.reward.RewardPolicy;
import id.nusakinerja.reward.RewardQuestions;
import id.nusakinerja.sanction.FollowUp;
import id.nusakinerja.sanction.FollowUpCode;
import id.nusakinerja.sanction.SanctionPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What follows for whom: every kind of person is put before the rules, with and without each event, and the answers sorted. */
public final class FollowUpSections {

    /** More often than on every day of a month nothing happens. */
    private static final int OFTEN = 31;

    private final SanctionPolicy policy;
    private final List<String> events;

    private FollowUpSections(SanctionPolicy policy, List<String> events) {
        this.policy = policy;
        this.events = events;
    }

    public static List<LawSection> of(Rulebook rules) {
        boolean isShown = rules.get(RewardPolicy.class).rule().rewardTable().isPresent();
        List<String> events = new RewardQuestions(rules).events();
        List<LawSection> sections = new ArrayList<>();
        PolicyVersion national = rules.national().version();
        for (InForce<SanctionPolicy> sanction : rules.listBoth(SanctionPolicy.class)) {
            boolean own = !sanction.version().equals(national);
            sections.add(new FollowUpSections(sanction.rule(), events).section(own));
            sections.addAll(AbsenceSection.of(sanction.rule(), events, isShown, own));
        }
        return sections;
    }

    private LawSection section(boolean own) {
        Map<FollowUp, List<Person>> always = new LinkedHashMap<>();
        for (Person person : Person.all()) {
            asked(person, List.of()).forEach(followUp -> add(always, followUp, person));
        }
        List<LawRow> rows = new ArrayList<>(rows(always, "", 0));
        for (String event : events) {
            int count = firstCount(event);
            if (count > 0) {
                rows.addAll(rows(added(event, count), event, count));
            }
        }
        return new LawSection(
                own ? "tindak-lanjut-daerah" : "tindak-lanjut",
                Words.text(own ? "law.follow-up-own" : "law.follow-up"),
                own,
                Words.texts(own ? "law.follow-up-own-note" : "law.follow-up-note"),
                Words.texts(
                        "law.predicate",
                        "law.status",
                        "law.post",
                        "law.guidance",
                        "law.event",
                        "law.at-least",
                        "law.follows",
                        "law.months",
                        "law.sentence"),
                rows);
    }

    /** From how many times on an event has a consequence: that number, or 0 for never. */
    private int firstCount(String event) {
        if (added(event, OFTEN).isEmpty()) {
            return 0;
        }
        int count = 1;
        while (added(event, count).isEmpty()) {
            count++;
        }
        return count;
    }

    /** What follows only because an event happened. */
    private Map<FollowUp, List<Person>> added(String event, int count) {
        Map<FollowUp, List<Person>> added = new LinkedHashMap<>();
        for (Person person : Person.all()) {
            List<FollowUp> without = asked(person, List.of());
            asked(person, List.of(new DisciplineEvent(event, count))).stream()
                    .filter(followUp -> !without.contains(followUp))
                    .forEach(followUp -> add(added, followUp, person));
        }
        return added;
    }

    /** Alerts of absence have a table of their own. */
    private List<FollowUp> asked(Person person, List<DisciplineEvent> happened) {
        return policy.followUpsFor(person.with(happened, 0, 0)).stream()
                .filter(followUp -> followUp.code() != FollowUpCode.PERINGATAN_PP94)
                .toList();
    }

    private static void add(Map<FollowUp, List<Person>> found, FollowUp followUp, Person person) {
        found.computeIfAbsent(followUp, one -> new ArrayList<>()).add(person);
    }

    private static List<LawRow> rows(Map<FollowUp, List<Person>> found, String event, int count) {
        List<LawRow> rows = new ArrayList<>();
        found.forEach((followUp, people) -> People.blocks(people)
                .forEach(block -> rows.add(new LawRow(
                        List.of(
                                block.predicates(),
                                block.statuses(),
                                block.posts(),
                                block.guidances(),
                                Words.plain(event),
                                count == 0 ? Words.text("law.none") : Words.number(count),
                                Words.of(followUp.code()),
                                followUp.months() == 0 ? Words.text("law.none") : Words.number(followUp.months()),
                                followUp.reason().text()),
                        followUp.reason().basis()))));
        return rows;
    }
}
