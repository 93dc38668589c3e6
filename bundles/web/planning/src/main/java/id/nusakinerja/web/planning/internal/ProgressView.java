package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.progress.IndicatorProgress;
import id.nusakinerja.progress.MissingEntry;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.progress.ResultProgress;
import id.nusakinerja.progress.SkpProgress;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The own progress this year ({@code kemajuan}), or that of somebody one leads ({@code kemajuan/<employee>}). */
@Component(service = ProgressView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed({"STAFF", "ASSESSOR", "UNIT_HEAD", "PERFORMANCE_MANAGER"})
@StyleSheet("context://planning/planning.css")
public final class ProgressView extends Div implements HasUrlParameter<Long> {

    private static final long serialVersionUID = 1L;

    private final transient ProgressService progress;
    private final transient Office office;
    private final transient Actor actor;

    @Activate
    public ProgressView(
            @Reference ProgressService progress,
            @Reference EmployeeDirectory people,
            @Reference TenantDirectory tenants,
            @Reference Clock clock,
            @Reference CurrentActor current) {
        this.progress = progress;
        this.office = new Office(people, tenants, clock);
        this.actor = current.get();
        addClassName("nk-stack");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long employee) {
        show(employee == null || employee <= 0 ? actor.self() : new EmployeeId(employee));
    }

    /** Show where a person stands today. */
    void show(EmployeeId employee) {
        removeAll();
        YearMonth now = YearMonth.from(office.today(actor));
        try {
            progress.findProgress(actor, employee, now)
                    .ifPresentOrElse(
                            found -> draw(employee, found),
                            () -> add(
                                    new PageHeader(title(employee)),
                                    new EmptyState(
                                            VaadinIcon.TRENDING_UP,
                                            getTranslation("planning.progress.none"),
                                            getTranslation("planning.progress.none-help"))));
        } catch (NotAllowedException e) {
            add(new PageHeader(getTranslation("planning.progress.menu")));
            add(new EmptyState(
                    VaadinIcon.LOCK,
                    getTranslation("planning.skp.not-yours"),
                    getTranslation("planning.skp.not-yours-help")));
        }
    }

    private void draw(EmployeeId employee, SkpProgress found) {
        boolean own = actor.isSelf(employee);
        PageHeader header = new PageHeader(title(employee))
                .sentence(getTranslation(
                        "planning.progress.sentence",
                        Formats.month(found.upTo().getMonth(), getLocale()),
                        Integer.toString(found.upTo().getYear())));
        if (own && !found.missing().isEmpty()) {
            MissingEntry first = found.missing().getFirst();
            header.primary(new Button(
                    getTranslation("planning.progress.record"),
                    click -> open(first.indicator(), first.month(), Optional.empty())));
        }
        add(header);
        if (!found.missing().isEmpty()) {
            add(new Note(
                    Tone.WARNING,
                    getTranslation("planning.progress.missing", found.missing().size()),
                    missing(found)));
        }
        add(new CourseCard(getTranslation("planning.progress.overall"), found));
        found.results().forEach(result -> add(card(result, found.upTo(), own)));
    }

    private String title(EmployeeId employee) {
        return actor.isSelf(employee)
                ? getTranslation("planning.progress.title")
                : getTranslation("planning.progress.title-of", office.name(actor, employee));
    }

    private Card card(ResultProgress result, YearMonth now, boolean own) {
        Card card = new Card(result.result().text());
        card.aside(new Span(getTranslation(
                "planning.result.weighs", result.result().weight().value())));
        for (IndicatorProgress one : result.indicators()) {
            card.add(new IndicatorProgressLine(one, now, own, (month, known) -> open(one.indicator(), month, known)));
        }
        return card;
    }

    private void open(Indicator indicator, YearMonth month, Optional<Realisation> known) {
        new EntryDialog(progress, actor, indicator, month, known, () -> show(actor.self())).open();
    }

    private String missing(SkpProgress found) {
        return found.missing().stream()
                .limit(6)
                .map(one -> one.indicator().name() + " ("
                        + Formats.month(one.month().getMonth(), getLocale()) + ")")
                .collect(Collectors.joining(", "));
    }
}
