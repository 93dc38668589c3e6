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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Opens accounts for all civil servants who have none, of the tenant or of one unit. The passwords can be taken away as a
 * file while the dialog is open, and never again. Works in portions, and stops when the person closes it.
 */
final class ManyAccountsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** So many passwords are hashed in about a second. */
    private static final int PORTION = 40;

    private final transient Newcomers newcomers;
    private final transient List<Handout> handouts = new ArrayList<>();
    private final transient List<Employee> waiting = new ArrayList<>();
    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("console.many.unit"));
    private final Paragraph words = new Paragraph();
    private final Div result = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Button open = new Button("", click -> begin());

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
        Div content = new Div(unit, words, bar, result);
        content.addClassName("nk-form");
        add(content);
        getFooter().add(new Button(getTranslation("console.person.close"), click -> close()), open);
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && !handouts.isEmpty()) {
                changed.run();
            }
        });
        look();
    }

    private void look() {
        waiting.clear();
        waiting.addAll(newcomers.listWithoutAccount(Optional.ofNullable(unit.getValue())));
        open.setEnabled(!waiting.isEmpty());
        open.setVisible(!waiting.isEmpty());
        open.setText(getTranslation("console.many.open", waiting.size()));
        words.setText(
                waiting.isEmpty()
                        ? getTranslation("console.many.none")
                        : getTranslation("console.many.sentence", Formats.number(waiting.size(), getLocale())));
    }

    private void begin() {
        unit.setReadOnly(true);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        bar.setMax(waiting.size());
        bar.setVisible(true);
        next();
    }

    /** Open one portion; the browser asks for the next when it has shown how far this is. */
    private void next() {
        List<Employee> portion = List.copyOf(waiting.subList(0, Math.min(PORTION, waiting.size())));
        switch (newcomers.open(portion.stream().map(ManyAccountsDialog::draft).toList())) {
            case Outcome.Refused<List<IssuedPassword>>(List<Reason> reasons) -> {
                finish();
                result.add(new ReasonList(reasons));
            }
            case Outcome.Done<List<IssuedPassword>>(List<IssuedPassword> issued) -> {
                for (int i = 0; i < issued.size(); i++) {
                    handouts.add(new Handout(portion.get(i), issued.get(i)));
                }
                waiting.subList(0, portion.size()).clear();
                bar.setValue(handouts.size());
                words.setText(
                        getTranslation("console.many.progress", handouts.size(), handouts.size() + waiting.size()));
                if (waiting.isEmpty()) {
                    finish();
                } else {
                    getElement().executeJs("return 1").then(shown -> next());
                }
            }
        }
    }

    private void finish() {
        bar.setVisible(false);
        open.setVisible(false);
        result.removeAll();
        if (!handouts.isEmpty()) {
            words.setText("");
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
                        handout -> handout.issued().password());
    }

    private static AccountDraft draft(Employee person) {
        return new AccountDraft(
                AccountDraft.suggestName(person.name()), person.name(), Optional.of(person.id()), Set.of());
    }

    /** What is handed to one person. */
    private record Handout(Employee person, IssuedPassword issued) {}
}
