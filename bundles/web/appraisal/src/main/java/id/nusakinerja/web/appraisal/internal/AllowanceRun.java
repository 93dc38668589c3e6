package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.nusakinerja.decision.PeriodDecision;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.ReasonList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides the allowances of many people, a stretch at a time: in between the page shows how far this is. Who leaves the
 * page ends it; what was decided by then stays.
 */
final class AllowanceRun extends Div {

    private static final long serialVersionUID = 1L;
    static final Duration SECOND = Duration.ofSeconds(1);

    /** More names would hide the reason; the table says who has no allowance yet. */
    private static final int MOST_NAMES = 8;

    /** Many different reasons are a matter for one person at a time. */
    private static final int MOST_REASONS = 10;

    private final transient Duration stretch;
    private final transient List<Employee> people;
    private final transient Function<Employee, Outcome<PeriodDecision>> act;
    private final transient Consumer<AllowanceRun> end;
    private final transient Map<List<Reason>, List<String>> refused = new LinkedHashMap<>();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final Button again = new Button(getTranslation("appraisal.allowance.go-on"), click -> next());
    private int seen;
    private int decided;

    /**
     * @param stretch how long the page waits for a sign, at least for one person
     * @param people at least one
     * @param end called once, when everybody had a turn
     */
    AllowanceRun(
            Duration stretch,
            List<Employee> people,
            Function<Employee, Outcome<PeriodDecision>> act,
            Consumer<AllowanceRun> end) {
        this.stretch = stretch;
        this.people = List.copyOf(people);
        this.act = act;
        this.end = end;
        words.getElement().setAttribute("role", "status");
        bar.setMax(people.size());
        again.setVisible(false);
        bar.getElement().setAttribute("aria-hidden", "true");
        add(words, bar, Words.quiet(getTranslation("appraisal.allowance.running-what")), again);
    }

    /**
     * Decide for a stretch; the browser asks for the next one when it has shown how far this is. After a failure, such as a
     * database out of reach, the person can go on with whom it met.
     */
    void next() {
        again.setVisible(true);
        long begun = System.nanoTime();
        int first = seen;
        while (seen < people.size() && (seen == first || System.nanoTime() - begun < stretch.toNanos())) {
            decide(people.get(seen));
            seen++;
        }
        if (seen == people.size()) {
            end.accept(this);
            return;
        }
        again.setVisible(false);
        bar.setValue(seen);
        words.setText(getTranslation(
                "appraisal.allowance.running",
                Formats.number(seen, getLocale()),
                Formats.number(people.size(), getLocale())));
        getElement().executeJs("return 1").then(shown -> next());
    }

    private void decide(Employee person) {
        switch (act.apply(person)) {
            case Outcome.Done<PeriodDecision> done -> decided++;
            case Outcome.Refused<PeriodDecision>(List<Reason> reasons) ->
                refused.computeIfAbsent(reasons, key -> new ArrayList<>()).add(person.name());
        }
    }

    int decided() {
        return decided;
    }

    /** Say why some have no allowance yet, each reason once with its people, the most frequent first. */
    List<Component> refusals() {
        List<Component> said = new ArrayList<>();
        refused.entrySet().stream()
                .sorted((one, other) ->
                        Integer.compare(other.getValue().size(), one.getValue().size()))
                .limit(MOST_REASONS)
                .forEach(each -> said.add(new Div(Words.quiet(names(each.getValue())), new ReasonList(each.getKey()))));
        if (refused.size() > MOST_REASONS) {
            said.add(Words.quiet(getTranslation(
                    "appraisal.allowance.more-reasons", Formats.number(refused.size() - MOST_REASONS, getLocale()))));
        }
        return said;
    }

    private String names(List<String> people) {
        String some = people.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        int others = people.size() - MOST_NAMES;
        return others <= 0
                ? some
                : getTranslation("appraisal.allowance.and-others", some, Formats.number(others, getLocale()));
    }
}
