package id.nusakinerja.assessment.internal;

import static id.nusakinerja.assessment.internal.RatingFixtures.THIRD_QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.assessment.RatingPolicy;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.Achievements;
import id.nusakinerja.progress.SkpProgress;
import id.nusakinerja.testkit.Actors;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoredFactsTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final Percent REACHED = Percent.parse("94.29");

    private final List<RatingFacts> advisedOn = new ArrayList<>();

    @Test
    void knowsOfManyWhatTheAssessorOfOneIsAdvisedOn() {
        Achievements many = (tenant, upTo, first, last) -> upTo.equals(SEPTEMBER) ? Map.of(last, REACHED) : Map.of();

        Map<?, RatingFacts> facts =
                new StoredFacts(many).listFacts(Actors.TENANT, THIRD_QUARTER, Actors.STAFF, Actors.COLLEAGUE);

        assertThat(facts)
                .isEqualTo(Map.of(Actors.COLLEAGUE, ask(new Achievement.Measured(REACHED, text(), List.of()))));
        assertThat(ask(new Achievement.NotMeasured(text()))).isEqualTo(RatingFacts.NONE);
    }

    /** What the policy is shown when an assessor opens the sheet. */
    private RatingFacts ask(Achievement achievement) {
        RatingPolicy policy = facts -> {
            advisedOn.add(facts);
            return List.of();
        };
        SkpProgress progress = new SkpProgress(
                Stubs.targets(true)
                        .findAgreed(Actors.assessor(), Actors.STAFF, 2026)
                        .orElseThrow(),
                SEPTEMBER,
                List.of(),
                achievement,
                List.of(),
                List.of());
        new Adviser(Stubs.book(policy), Stubs.tenants(), Stubs.progress(() -> Optional.of(progress), List.of()))
                .adviseOn(Actors.assessor(), Actors.STAFF, THIRD_QUARTER)
                .getOrThrow();
        return advisedOn.getLast();
    }

    private static Text text() {
        return Text.of("", "");
    }
}
