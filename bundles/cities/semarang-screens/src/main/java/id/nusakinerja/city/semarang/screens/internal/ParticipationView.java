package id.nusakinerja.city.semarang.screens.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.IndicatorProgress;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Chart;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.Series;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Participation in non-formal education: the local indicator in the own plan and in those of the team. */
@Component(service = ParticipationView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed({"STAFF", "ASSESSOR"})
public final class ParticipationView extends Div {

    /** The entry of the city's indicator catalogue. */
    static final String INDICATOR = "partisipasi-nonformal";

    private static final long serialVersionUID = 1L;

    private final transient ProgressService progress;
    private final transient Actor actor;

    @Activate
    public ParticipationView(
            @Reference ProgressService progress,
            @Reference EmployeeDirectory people,
            @Reference TenantDirectory tenants,
            @Reference Clock clock,
            @Reference CurrentActor current) {
        this.progress = progress;
        this.actor = current.get();
        addClassName("nk-stack");
        LocalDate today =
                LocalDate.now(clock.withZone(tenants.getTenant(actor.tenant()).zone()));
        add(new PageHeader(getTranslation("semarang.participation.title"))
                .sentence(getTranslation("semarang.participation.sentence", Integer.toString(today.getYear()))));
        Map<String, IndicatorProgress> measured = measured(people, today);
        if (measured.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.BOOK,
                    getTranslation("semarang.participation.none"),
                    getTranslation("semarang.participation.none-help")));
        }
        measured.forEach((name, one) -> add(card(name, one)));
    }

    private Map<String, IndicatorProgress> measured(EmployeeDirectory people, LocalDate today) {
        List<Employee> team = actor.is(Role.ASSESSOR) ? people.listTeam(actor, today) : List.of();
        Map<String, IndicatorProgress> measured = new LinkedHashMap<>();
        find(actor.self(), today).ifPresent(one -> measured.put(actor.name(), one));
        team.forEach(member -> find(member.id(), today).ifPresent(one -> measured.put(member.name(), one)));
        return measured;
    }

    private Optional<IndicatorProgress> find(EmployeeId employee, LocalDate today) {
        return progress.findProgress(actor, employee, YearMonth.from(today)).stream()
                .flatMap(found -> found.results().stream())
                .flatMap(result -> result.indicators().stream())
                .filter(one -> one.indicator().catalogCode().equals(INDICATOR))
                .findFirst();
    }

    private Card card(String name, IndicatorProgress one) {
        Chart chart = Chart.bars(
                getTranslation("semarang.participation.says", name),
                months().map(month -> month.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()))
                        .toList(),
                new Series(
                        getTranslation("semarang.participation.actual"),
                        Series.Look.ACCENT,
                        months().map(month -> reading(one, month)).toList()),
                new Series(
                        getTranslation("semarang.participation.target"),
                        Series.Look.PLAN,
                        months().map(one.indicator()::findTarget).toList()));
        chart.setHeight("280px");
        chart.setWidthFull();
        String sentence = switch (one.achievement()) {
            case Achievement.Measured measured -> getTranslation("semarang.participation.achieved", measured.formula());
            case Achievement.NotMeasured(var why) -> why.in(getLocale());
        };
        return new Card(name, chart, new Paragraph(sentence));
    }

    private static Optional<BigDecimal> reading(IndicatorProgress one, Month month) {
        return one.realisations().stream()
                .filter(entry -> entry.month().getMonth() == month)
                .findFirst()
                .map(entry -> entry.reading().value());
    }

    private static Stream<Month> months() {
        return Arrays.stream(Month.values());
    }
}
