package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.Suspension;
import id.nusakinerja.policy.SuspensionService;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.ReasonList;
import java.time.ZoneId;
import java.util.List;

/** The decisions that wait because a policy failed again and again, each in words, with the way to let them go on. */
final class SuspensionsCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SuspensionService suspensions;
    private final transient TenantDirectory tenants;
    private final transient Actor actor;
    private final ZoneId zone;

    /** Show what this person may see; nothing is shown where nothing waits. */
    SuspensionsCard(SuspensionService suspensions, TenantDirectory tenants, Actor actor, ZoneId zone) {
        this.suspensions = suspensions;
        this.tenants = tenants;
        this.actor = actor;
        this.zone = zone;
        List<Suspension> waiting = suspensions.listSuspensions(actor);
        setVisible(!waiting.isEmpty());
        Card card = new Card(getTranslation("policy.suspension.title"));
        waiting.forEach(each -> card.add(line(each)));
        add(card);
    }

    private Div line(Suspension suspension) {
        String tenant = tenants.findTenant(suspension.tenant())
                .map(found -> found.name())
                .orElse(suspension.tenant().value());
        String edition = Formats.edition(suspension.edition().split(" ", 2)[0], getLocale());
        Div title = new Div(getTranslation("policy.suspension.what", edition, tenant));
        title.addClassName("nk-task-title");
        Div why = new Div(Formats.sentence(suspension.reason().text(), getLocale()));
        why.addClassName("nk-label");
        Div since = new Div(
                getTranslation("policy.suspension.since", Formats.dateTime(suspension.since(), zone, getLocale())));
        since.addClassName("nk-label");
        Div words = new Div(title, why, since);
        words.addClassName("nk-task-words");
        Div line =
                new Div(words, new Button(getTranslation("policy.suspension.lift"), click -> lift(suspension, words)));
        line.addClassName("nk-task");
        return line;
    }

    private void lift(Suspension suspension, Div words) {
        switch (suspensions.lift(actor, suspension.tenant(), suspension.edition())) {
            case Outcome.Refused<Suspension>(List<Reason> reasons) -> words.add(new ReasonList(reasons));
            case Outcome.Done<Suspension> done -> Notices.done(getTranslation("policy.suspension.lifted"));
        }
    }
}
