package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.identity.AccountDraft;
import id.nusakinerja.identity.IssuedPassword;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.ListExport;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.Tone;
import id.nusakinerja.web.shell.part.UnsavedWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Opens accounts for all civil servants who have none, of the tenant or of one unit, or gives new passwords to those who have
 * not come in with their first one. The passwords can be taken away as a file while the dialog is open, and never again: it
 * asks before it closes without. Works in portions, and stops when the person closes it.
 */
final class ManyAccountsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** So many passwords are hashed in about a second. */
    private static final int PORTION = 40;

    private final transient Newcomers newcomers;
    private final transient List<Handout> handouts = new ArrayList<>();
    private final transient List<Employee> waiting = new ArrayList<>();
    private final transient List<Employee> unclaimed = new ArrayList<>();
    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("console.many.unit"));
    private final Paragraph words = new Paragraph();
    private final Div result = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Button open = new Button("", click -> begin(waiting, this::open));
    private final Button again = new Button("", click -> begin(unclaimed, this::giveAgain));
    private boolean taken = true;

    /** @param changed called when the dialog closes after something was opened */
    ManyAccountsDialog(Newcomers newcomers, Runnable changed) {
        this.newcomers = newcomers;
        setHeaderTitle(getTranslation("console.many.title"));
        setWidth("34rem");
        unit.setItems(newcomers.listUnits());
        unit.setItemLabelGenerator(one -> one.code() + " \u00b7 " + one.name());
        unit.setPlaceholder(getTranslation("console.many.everywhere"));
        unit.setClearButtonVisible(true);
        unit.addValueChangeListener(change -> look());
        words.getElement().setAttribute("role", "status");
        bar.setVisible(false);
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setDisableOnClick(true);
        again.setDisableOnClick(true);
        Div content = new Div(unit, words, bar, result);
        content.addClassName("nk-form");
        add(content);
        UnsavedWork.Question lost = new UnsavedWork.Question(
                "console.many.lost", "console.many.lost-what", "console.many.lost-close", "console.many.lost-back");
        UnsavedWork.watch(this, () -> !taken, lost);
        getFooter()
                .add(
                        new Button(
                                getTranslation("console.person.close"),
                                click -> UnsavedWork.close(this, () -> !taken, lost)),
                        again,
                        open);
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && !handouts.isEmpty()) {
                changed.run();
            }
        });
        look();
    }

    private void look() {
        Optional<Unit> chosen = Optional.ofNullable(unit.getValue());
        waiting.clear();
        waiting.addAll(newcomers.listWithoutAccount(chosen));
        unclaimed.clear();
        unclaimed.addAll(newcomers.listUnclaimed(chosen));
        offer(open, "console.many.open", waiting);
        offer(again, "console.many.again", unclaimed);
        String without = waiting.isEmpty()
                ? getTranslation("console.many.none")
                : getTranslation("console.many.sentence", Formats.number(waiting.size(), getLocale()));
        String waitingStill = unclaimed.isEmpty()
                ? ""
                : " " + getTranslation("console.many.unclaimed", Formats.number(unclaimed.size(), getLocale()));
        words.setText(without + waitingStill);
    }

    private void offer(Button button, String key, List<Employee> people) {
        button.setEnabled(!people.isEmpty());
        button.setVisible(!people.isEmpty());
        button.setText(getTranslation(key, people.size()));
    }

    private Outcome<List<IssuedPassword>> open(List<Employee> people) {
        return newcomers.open(people.stream().map(ManyAccountsDialog::draft).toList());
    }

    private Outcome<List<IssuedPassword>> giveAgain(List<Employee> people) {
        return newcomers.reissue(people.stream().map(Employee::id).toList());
    }

    private void begin(List<Employee> people, Function<List<Employee>, Outcome<List<IssuedPassword>>> step) {
        unit.setReadOnly(true);
        open.setVisible(false);
        again.setVisible(false);
        bar.setMax(people.size());
        bar.setVisible(true);
        next(new ArrayList<>(people), step);
    }

    /** Do one portion; the browser asks for the next when it has shown how far this is. */
    private void next(List<Employee> people, Function<List<Employee>, Outcome<List<IssuedPassword>>> step) {
        List<Employee> portion = people.subList(0, Math.min(PORTION, people.size()));
        switch (step.apply(List.copyOf(portion))) {
            case Outcome.Refused<List<IssuedPassword>>(List<Reason> reasons) -> {
                finish();
                result.add(new ReasonList(reasons));
            }
            case Outcome.Done<List<IssuedPassword>>(List<IssuedPassword> issued) -> {
                keep(portion, issued);
                portion.clear();
                bar.setValue(bar.getMax() - people.size());
                words.setText(getTranslation("console.many.progress", (int) bar.getValue(), (int) bar.getMax()));
                if (people.isEmpty()) {
                    finish();
                } else {
                    getElement().executeJs("return 1").then(shown -> next(people, step));
                }
            }
        }
    }

    private void keep(List<Employee> people, List<IssuedPassword> issued) {
        for (IssuedPassword one : issued) {
            people.stream()
                    .filter(person ->
                            one.account().employee().filter(person.id()::equals).isPresent())
                    .forEach(person -> handouts.add(new Handout(person, one)));
        }
        taken = taken && issued.isEmpty();
        if (!taken) {
            UnsavedWork.begun(this);
        }
    }

    private void finish() {
        bar.setVisible(false);
        result.removeAll();
        words.setText("");
        if (!handouts.isEmpty()) {
            result.add(new Note(
                            Tone.WARNING,
                            getTranslation("console.many.opened", Formats.number(handouts.size(), getLocale())),
                            getTranslation("console.many.once"))
                    .with(export()));
        }
    }

    private ListExport<Handout> export() {
        return ListExport.of("kata-sandi-awal", () -> handouts)
                .column(
                        getTranslation("console.people.name"),
                        handout -> handout.person().name())
                .column(
                        getTranslation("console.people.nip"),
                        handout -> handout.person().nip().digits())
                .column(
                        getTranslation("console.people.unit"),
                        handout -> handout.person().unit().name())
                .column(
                        getTranslation("console.accounts.account-name"),
                        handout -> handout.issued().account().name())
                .column(
                        getTranslation("console.many.password"),
                        handout -> handout.issued().password())
                .onTaken(() -> {
                    taken = true;
                    UnsavedWork.saved(this);
                });
    }

    private static AccountDraft draft(Employee person) {
        return new AccountDraft(
                AccountDraft.suggestName(person.name()), person.name(), Optional.of(person.id()), Set.of());
    }

    /** What is handed to one person. */
    private record Handout(Employee person, IssuedPassword issued) {}
}
