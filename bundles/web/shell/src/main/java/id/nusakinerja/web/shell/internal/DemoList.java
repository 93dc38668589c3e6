package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.nusakinerja.identity.DemoAccounts.DemoAccount;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Tone;
import java.util.List;

/** The invented people of a demonstration, each one click away. Empty in any other container. */
final class DemoList extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean isEmpty;

    DemoList(Entrance entrance, Runnable entered) {
        List<DemoAccount> accounts = entrance.listDemoAccounts();
        isEmpty = accounts.isEmpty();
        Note note = new Note(Tone.WARNING, getTranslation("shell.demo"), getTranslation("shell.demo-how"));
        Div buttons = new Div();
        buttons.addClassName("nk-demo-accounts");
        accounts.forEach(account -> buttons.add(new Button(
                account.name() + " \u00b7 " + account.as().in(getLocale()), click -> {
                    switch (entrance.enterDemo(account)) {
                        case Outcome.Done<Actor> done -> entered.run();
                        case Outcome.Refused<Actor> refused ->
                            note.add(new Div(refused.reasons().getFirst().text().in(getLocale())));
                    }
                })));
        note.add(buttons);
        add(note);
    }

    boolean isEmpty() {
        return isEmpty;
    }
}
