package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import id.nusakinerja.calendar.CalendarRecord;
import id.nusakinerja.calendar.PolicyCalendarService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.policy.SuspensionService;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Which rules apply: the policy calendar of the tenant, and every version that could rule it. */
@org.osgi.service.component.annotations.Component(service = PoliciesView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed("CITY_ADMINISTRATOR")
@StyleSheet("context://policy/policy.css")
public final class PoliciesView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Editions editions;
    private final transient PolicyCalendarService calendar;
    private final transient SuspensionService suspensions;
    private final transient TenantDirectory tenants;
    private final transient Clock clock;
    private final transient Actor actor;
    private final ZoneId zone;
    private final PageHeader header = new PageHeader(getTranslation("policy.policies.title"));
    private final Div content = new Div();

    @Activate
    public PoliciesView(
            @Reference Editions editions,
            @Reference PolicyCalendarService calendar,
            @Reference SuspensionService suspensions,
            @Reference TenantDirectory tenants,
            @Reference Clock clock,
            @Reference CurrentActor current,
            @Reference Live live) {
        this.editions = editions;
        this.calendar = calendar;
        this.suspensions = suspensions;
        this.tenants = tenants;
        this.clock = clock;
        this.actor = current.get();
        this.zone = tenants.getTenant(actor.tenant()).zone();
        addClassName("nk-stack");
        content.addClassName("nk-stack");
        header.acts(new Button(getTranslation("policy.policies.read"), click -> read("", "")));
        header.primary(new Button(getTranslation("policy.policies.simulate"), click -> simulate("")));
        add(header, content);
        live.watch(this, actor.tenant(), this::draw);
        draw();
    }

    private void draw() {
        CalendarCard.Calendar lines = new CalendarCard.Calendar(
                calendar.listRecords(actor), calendar.listSeen(actor), LocalDate.now(clock.withZone(zone)), zone);
        Optional<CalendarRecord> now = lines.current();
        content.removeAll();
        header.sentence(now.map(
                        record -> getTranslation("policy.policies.sentence", Names.of(record.ruling(), getLocale())))
                .orElse(getTranslation("policy.policies.nothing")));
        CalendarCard card = new CalendarCard(lines, List.of(rollBack(lines)), this::withdraw);
        content.add(new SuspensionsCard(suspensions, tenants, actor, zone), card);
        List<Edition> all = editions.listAll(actor);
        if (!all.isEmpty()) {
            content.add(new CatalogueHeading(() -> editions.listAll(actor), zone));
        } else {
            content.add(new EmptyState(
                    VaadinIcon.PACKAGE,
                    getTranslation("policy.policies.empty"),
                    getTranslation("policy.policies.empty-cure")));
        }
        Optional<Ruling> ruling = now.map(CalendarRecord::ruling);
        content.add(catalogue(all.stream().filter(edition -> !edition.isForeign()), ruling));
        List<Edition> foreign = all.stream().filter(Edition::isForeign).toList();
        if (!foreign.isEmpty()) {
            content.add(new Details(
                    getTranslation("policy.policies.foreign", foreign.size()), catalogue(foreign.stream(), ruling)));
        }
    }

    private Div catalogue(Stream<Edition> editions, Optional<Ruling> now) {
        Div catalogue = new Div();
        catalogue.addClassName("nk-catalogue");
        editions.forEach(edition -> catalogue.add(card(edition, now)));
        return catalogue;
    }

    private EditionCard card(Edition edition, Optional<Ruling> now) {
        boolean rules =
                now.filter(ruling -> ruling.own().equals(edition.version())).isPresent();
        List<Component> acts = new ArrayList<>();
        if (edition.isCompatible()) {
            acts.add(new Button(getTranslation("policy.edition.read"), click -> read(edition.label(), "")));
            now.filter(ruling -> !rules)
                    .ifPresent(ruling -> acts.add(new Button(
                            getTranslation("policy.edition.compare"),
                            click -> read(edition.label(), ruling.own().label()))));
            if (!rules || !edition.settings().isEmpty()) {
                acts.add(new Button(getTranslation("policy.edition.simulate"), click -> simulate(edition.label())));
                acts.add(new Button(
                        getTranslation("policy.enable.ask"),
                        click -> EnableDialog.asLastSeen(calendar, actor, zone, edition)
                                .open()));
            }
        }
        return new EditionCard(edition, rules, clock.instant(), zone, acts);
    }

    private void simulate(String label) {
        open(SimulationScreen.PATH, Map.of(SimulationView.VERSION, label));
    }

    private void read(String label, String against) {
        open(LawScreen.PATH, Map.of(LawView.VERSION, label, LawView.AGAINST, against));
    }

    private void open(String path, Map<String, String> choices) {
        getUI().ifPresent(page -> page.navigate(path, QueryParameters.simple(choices)));
    }

    private Button rollBack(CalendarCard.Calendar lines) {
        List<CalendarRecord> holding = lines.holding();
        Button button = new Button(getTranslation("policy.rollback.act"), click -> askToRollBack(holding));
        button.setVisible(holding.size() > 1);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void askToRollBack(List<CalendarRecord> holding) {
        CalendarRecord last = holding.stream()
                .max(Comparator.comparingLong(CalendarRecord::id))
                .orElseThrow();
        new ReasonDialog(
                        getTranslation("policy.rollback.act"),
                        getTranslation(
                                "policy.rollback.consequence",
                                Names.of(last.ruling(), getLocale()),
                                Formats.date(last.from(), getLocale())),
                        getTranslation("policy.rollback.done", Names.of(last.ruling(), getLocale())),
                        reason -> calendar.rollBack(actor, reason))
                .open();
    }

    private void withdraw(CalendarRecord record) {
        new ReasonDialog(
                        getTranslation("policy.withdraw.act"),
                        getTranslation(
                                "policy.withdraw.consequence",
                                Names.of(record.ruling(), getLocale()),
                                Formats.date(record.from(), getLocale())),
                        getTranslation("policy.withdraw.done", Names.of(record.ruling(), getLocale())),
                        reason -> calendar.withdraw(actor, record.id(), reason))
                .open();
    }
}
