package id.nusakinerja.web.appraisal.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.nusakinerja.decision.PeriodDecision;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.web.screentest.TestPage;
import id.nusakinerja.web.shell.ScreenTexts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AllowanceRunTest {

    private static final Duration ENDLESS = Duration.ofDays(1);
    private static final Reason NO_FACTS = reason("Belum ada data tunjangan.");
    private static final Reason NO_POLICY = reason("Kebijakan tidak berjalan.");

    private final List<AllowanceRun> ended = new ArrayList<>();
    private final List<Employee> asked = new ArrayList<>();
    private final TestPage page = TestPage.open(ScreenTexts.of(new AppraisalText()), Text.INDONESIAN);

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void saysEachReasonOnceAndWhomItConcerns() {
        AllowanceRun run = run(ENDLESS, 3, person -> Outcome.refused(person.id().value() == 1 ? NO_POLICY : NO_FACTS));

        run.next();

        assertThat(ended).containsExactly(run);
        assertThat(run.decided()).isZero();
        assertThat(words(run))
                .containsExactly("Orang 2, Orang 3: Belum ada data tunjangan.", "Orang 1: Kebijakan tidak berjalan.");
    }

    @Test
    void namesSomeOfMany() {
        AllowanceRun run = run(ENDLESS, 1500, person -> Outcome.refused(NO_FACTS));

        run.next();

        assertThat(asked).hasSize(1500);
        assertThat(words(run)).singleElement().asString().contains("Orang 7, Orang 8, dan 1.492 orang lain: Belum");
    }

    @Test
    void showsTheMostFrequentOfManyReasons() {
        AllowanceRun run = run(
                ENDLESS,
                26,
                person -> Outcome.refused(
                        reason("Alasan " + Math.min(25, person.id().value()))));

        run.next();

        assertThat(words(run))
                .hasSize(11)
                .startsWith("Orang 25, Orang 26: Alasan 25")
                .last()
                .asString()
                .contains("15 alasan lain");
    }

    @Test
    void letsThePageShowHowFarItIs() {
        AllowanceRun run = page.show(run(Duration.ZERO, 3, person -> Outcome.refused(NO_FACTS)));

        run.next();
        assertThat(asked).hasSize(1);
        assertThat(_get(run, Paragraph.class).getText()).isEqualTo("Menghitung tunjangan: 1 dari 3 orang");
        run.next();
        assertThat(_get(run, ProgressBar.class).getValue()).isEqualTo(2);
        assertThat(ended).isEmpty();
        run.next();
        assertThat(ended).containsExactly(run);
        assertThat(asked).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void goesOnAfterAFailureWithWhomItMet() {
        AllowanceRun run = page.show(run(ENDLESS, 3, person -> {
            if (asked.size() == 2) {
                throw new IllegalStateException("The database is away.");
            }
            return Outcome.refused(NO_FACTS);
        }));
        assertThat(_find(run, Button.class)).isEmpty();

        assertThatThrownBy(run::next).hasMessageContaining("away");
        assertThat(ended).isEmpty();
        _click(_get(run, Button.class, spec -> spec.withText("Lanjutkan")));

        assertThat(ended).containsExactly(run);
        assertThat(asked).extracting(Employee::name).containsExactly("Orang 1", "Orang 2", "Orang 2", "Orang 3");
        assertThat(words(run)).containsExactly("Orang 1, Orang 2, Orang 3: Belum ada data tunjangan.");
    }

    private AllowanceRun run(Duration stretch, int people, Function<Employee, Outcome<PeriodDecision>> act) {
        return new AllowanceRun(
                stretch,
                IntStream.rangeClosed(1, people).mapToObj(Crowd::person).toList(),
                person -> {
                    asked.add(person);
                    return act.apply(person);
                },
                ended::add);
    }

    /** Whom each refusal concerns, and why; the words of the shell are not at hand. */
    private static List<String> words(AllowanceRun run) {
        return run.refusals().stream()
                .map(Component::getElement)
                .map(refusal -> refusal.getTextRecursively().replace("!shell.part.reasons!", ": "))
                .toList();
    }

    private static Reason reason(String words) {
        return new Reason("test.reason", Text.of(words, words), LegalBasis.HOUSE_RULE);
    }
}
