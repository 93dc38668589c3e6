package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.assessment.CycleStage;
import id.nusakinerja.assessment.DistributionService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.ReasonList;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The year and its periods: where each stands, what moves it on, and which units are behind. */
@Component(service = CycleView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed("PERFORMANCE_MANAGER")
@StyleSheet("context://appraisal/appraisal.css")
public final class CycleView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CycleService cycle;
    private final transient DistributionService distribution;
    private final transient Actor actor;
    private final int year;
    private final Div news = new Div();

    @Activate
    public CycleView(
            @Reference CycleService cycle,
            @Reference DistributionService distribution,
            @Reference TenantDirectory tenants,
            @Reference Clock clock,
            @Reference CurrentActor current) {
        this.cycle = cycle;
        this.distribution = distribution;
        this.actor = current.get();
        this.year = LocalDate.now(
                        clock.withZone(tenants.getTenant(actor.tenant()).zone()))
                .getYear();
        addClassName("ap-stack");
        show();
    }

    private void show() {
        removeAll();
        List<CyclePeriod> periods = cycle.listPeriods(actor, year);
        PageHeader header = new PageHeader(getTranslation("appraisal.cycle.of", Integer.toString(year)));
        header.sentence(getTranslation("appraisal.cycle.sentence"));
        add(header, news);
        if (periods.isEmpty()) {
            Button open = new Button(getTranslation("appraisal.cycle.open", Integer.toString(year)), click -> open());
            header.primary(open);
            add(Words.card(new EmptyState(
                    VaadinIcon.CALENDAR,
                    getTranslation("appraisal.cycle.empty"),
                    getTranslation("appraisal.cycle.empty-what"))));
            return;
        }
        Card list = new Card(getTranslation("appraisal.cycle.periods"));
        periods.forEach(period -> list.add(line(period)));
        add(list);
        cycle.findCurrent(actor).ifPresent(this::addCompletion);
    }

    private Div line(CyclePeriod period) {
        Div words = new Div(
                new H3(Formats.period(period.period(), getLocale())),
                Words.quiet(getTranslation(
                        "appraisal.cycle.dates",
                        Formats.date(period.period().to(), getLocale()),
                        Formats.date(period.deadline(), getLocale()))));
        words.addClassName("ap-period-words");
        period.policy()
                .ifPresent(policy -> words.add(
                        Words.quiet(getTranslation("appraisal.cycle.policy", Formats.edition(policy, getLocale())))));
        Div line = new Div(words, Words.chip(this, period.stage()));
        line.addClassName("ap-period");
        period.stage().next().ifPresent(next -> line.add(advance(period, next)));
        return line;
    }

    private Div advance(CyclePeriod period, CycleStage next) {
        TextField reason = new TextField();
        reason.setPlaceholder(getTranslation("appraisal.cycle.reason"));
        reason.setAriaLabel(getTranslation("appraisal.cycle.reason"));
        reason.setVisible(period.stage() == CycleStage.ASSESSMENT);
        Button button = new Button(getTranslation("appraisal.cycle.to." + next), click -> {
            news.removeAll();
            answer(cycle.advance(actor, period, reason.getValue()), "appraisal.cycle.moved");
        });
        Div acts = new Div(reason, button);
        acts.addClassName("nk-acts");
        return acts;
    }

    private void open() {
        news.removeAll();
        answer(cycle.openYear(actor, year), "appraisal.cycle.opened");
    }

    private void answer(Outcome<?> outcome, String done) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            news.add(new ReasonList(refused.reasons()));
            return;
        }
        show();
        Notices.done(getTranslation(done));
    }

    private void addCompletion(CyclePeriod current) {
        CompletionGrid units = new CompletionGrid(cycle.completionOf(actor, current.period()));
        Card card = new Card(
                        getTranslation("appraisal.cycle.completion", Formats.period(current.period(), getLocale())),
                        units)
                .aside(units.export());
        if (!current.isLocked()) {
            card.aside(new Button(
                    getTranslation("appraisal.unit.open"),
                    click -> new UnitPredicateDialog(distribution, actor, current.period(), () -> {}).open()));
        }
        add(card);
    }
}
