package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.calendar.PolicyCalendarService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.simulation.Impact;
import id.nusakinerja.simulation.SimulationOrder;
import id.nusakinerja.simulation.SimulationRun;
import id.nusakinerja.simulation.SimulationService;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What a policy would change, before it changes anything. Long work goes on when the page is left. */
@Component(service = SimulationView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed({"CITY_ADMINISTRATOR", "PERFORMANCE_MANAGER"})
@StyleSheet("context://policy/policy.css")
public final class SimulationView extends Div implements BeforeEnterObserver {

    /** The query parameter that chooses a version beforehand. */
    static final String VERSION = "versi";

    private static final long serialVersionUID = 1L;

    private final transient SimulationService simulations;
    private final transient PolicyCalendarService calendar;
    private final transient List<Edition> editions;
    private final transient Actor actor;
    private final ZoneId zone;
    private final Div result = new Div();
    private final transient Optional<SimulationForm> form;
    private transient @Nullable SimulationRun shown;

    @Activate
    public SimulationView(
            @Reference SimulationService simulations,
            @Reference PolicyCalendarService calendar,
            @Reference Editions editions,
            @Reference CycleService cycle,
            @Reference TenantDirectory tenants,
            @Reference CurrentActor current,
            @Reference Live live) {
        this.simulations = simulations;
        this.calendar = calendar;
        this.actor = current.get();
        this.zone = tenants.getTenant(actor.tenant()).zone();
        this.editions = editions.listCompatible(actor);
        this.form = this.editions.isEmpty()
                ? Optional.empty()
                : Optional.of(new SimulationForm(
                        this.editions, periods(cycle), period -> simulations.listParts(actor, period), this::begin));
        addClassName("nk-stack");
        result.addClassName("nk-stack");
        add(new PageHeader(getTranslation("policy.simulation.title"))
                .sentence(getTranslation("policy.simulation.sentence")));
        form.ifPresentOrElse(
                this::add,
                () -> add(new EmptyState(
                        VaadinIcon.PACKAGE,
                        getTranslation("policy.policies.empty"),
                        getTranslation("policy.policies.empty-cure"))));
        add(result);
        live.watch(this, actor.tenant(), this::draw);
        draw();
    }

    private List<CyclePeriod> periods(CycleService cycle) {
        return cycle.listYears(actor).stream()
                .flatMap(year -> cycle.listPeriods(actor, year).stream())
                .sorted(Comparator.comparing(CyclePeriod::period).reversed())
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(VERSION)
                .ifPresent(label -> form.ifPresent(choices -> choices.choose(label)));
    }

    private void begin(SimulationOrder order) {
        Outcome<SimulationRun> begun = simulations.start(actor, order);
        List<Reason> reasons = begun instanceof Outcome.Refused<SimulationRun> refused ? refused.reasons() : List.of();
        form.ifPresent(choices -> choices.refuse(reasons));
        draw();
    }

    private void draw() {
        SimulationRun run = simulations.findLast(actor).orElse(null);
        form.ifPresent(choices -> choices.setStartEnabled(!(run instanceof SimulationRun.Running)));
        if (run == null || run.equals(shown)) {
            return;
        }
        shown = run;
        result.removeAll();
        switch (run) {
            case SimulationRun.Running running -> result.add(progress(running));
            case SimulationRun.Failed failed -> result.add(new ReasonList(failed.reasons()));
            case SimulationRun.Cancelled cancelled ->
                result.add(new Note(
                        Tone.NEUTRAL,
                        getTranslation(
                                "policy.simulation.cancelled",
                                Names.of(cancelled.head().ruling(), getLocale())),
                        ""));
            case SimulationRun.Finished finished -> show(finished.head());
        }
    }

    private Card progress(SimulationRun.Running running) {
        ProgressBar bar = new ProgressBar(0, 100, running.percent());
        bar.getElement().setAttribute("aria-label", getTranslation("policy.simulation.progress", running.percent()));
        Button cancel = new Button(getTranslation("policy.simulation.cancel"), click -> simulations.cancel(actor));
        return new Card(
                getTranslation(
                        "policy.simulation.running", Names.of(running.head().ruling(), getLocale())),
                new Paragraph(getTranslation("policy.simulation.progress", running.percent())),
                bar,
                new Div(cancel));
    }

    /** Whoever opens this page has the result before the eyes: from now on it counts as seen. */
    private void show(SimulationRun.Head head) {
        switch (simulations.see(actor, head.id())) {
            case Outcome.Refused<Impact>(List<Reason> reasons) -> result.add(new ReasonList(reasons));
            case Outcome.Done<Impact>(Impact impact) -> {
                result.add(new ImpactPanel(head, impact, zone));
                if (!ImpactPanel.isWithoutChange(impact)) {
                    result.add(new PeopleTable(simulations, actor, head.id(), impact));
                }
                editions.stream()
                        .filter(edition ->
                                edition.version().equals(head.ruling().own()) && actor.is(Role.CITY_ADMINISTRATOR))
                        .findFirst()
                        .ifPresent(edition -> result.add(enable(edition, head)));
            }
        }
    }

    private Div enable(Edition edition, SimulationRun.Head head) {
        Div row = new Div(new Button(
                getTranslation("policy.enable.ask"),
                click -> new EnableDialog(
                                calendar, actor, zone, edition, head.ruling().parameters())
                        .open()));
        row.addClassName("nk-acts");
        return row;
    }
}
