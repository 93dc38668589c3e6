package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.target.DraftOrigin;
import id.nusakinerja.target.DraftSkp;
import id.nusakinerja.target.Skp;
import id.nusakinerja.target.TargetService;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.ReasonList;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The own plan of this year ({@code skp}), or that of somebody one leads ({@code skp/<employee>}). */
@Component(service = SkpView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed({"STAFF", "ASSESSOR", "UNIT_HEAD", "PERFORMANCE_MANAGER"})
@StyleSheet("context://planning/planning.css")
public final class SkpView extends Div implements HasUrlParameter<Long> {

    private static final long serialVersionUID = 1L;

    private final transient TargetService targets;
    private final transient IdSource ids;
    private final transient Office office;
    private final transient Actor actor;

    @Activate
    public SkpView(
            @Reference TargetService targets,
            @Reference IdSource ids,
            @Reference EmployeeDirectory people,
            @Reference TenantDirectory tenants,
            @Reference Clock clock,
            @Reference CurrentActor current) {
        this.targets = targets;
        this.ids = ids;
        this.office = new Office(people, tenants, clock);
        this.actor = current.get();
        addClassName("nk-stack");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long employee) {
        show(employee == null || employee <= 0 ? actor.self() : new EmployeeId(employee));
    }

    /** Show the newest edition of a person's plan. */
    void show(EmployeeId employee) {
        removeAll();
        int year = office.today(actor).getYear();
        try {
            Optional<Skp> newest = targets.findNewest(actor, employee, year);
            if (newest.isEmpty()) {
                showNone(employee, year);
            } else if (newest.get() instanceof DraftSkp draft && actor.isSelf(employee)) {
                add(new DraftPage(targets, ids, actor, draft, () -> show(employee)));
            } else {
                add(new ReadPage(targets, office, actor, newest.get(), () -> show(employee)));
            }
        } catch (NotAllowedException e) {
            add(new PageHeader(getTranslation("planning.skp.title", Integer.toString(year))));
            add(new EmptyState(
                    VaadinIcon.LOCK,
                    getTranslation("planning.skp.not-yours"),
                    getTranslation("planning.skp.not-yours-help")));
        }
    }

    private void showNone(EmployeeId employee, int year) {
        String title = Integer.toString(year);
        if (actor.isSelf(employee) && !actor.is(Role.STAFF)) {
            add(
                    new PageHeader(getTranslation("planning.skp.title", title)),
                    new EmptyState(
                            VaadinIcon.USERS,
                            getTranslation("planning.skp.not-staff"),
                            getTranslation("planning.skp.not-staff-help")));
            return;
        }
        if (!actor.isSelf(employee)) {
            add(
                    new PageHeader(getTranslation("planning.skp.title-of", title, office.name(actor, employee))),
                    new EmptyState(
                            VaadinIcon.FILE_O,
                            getTranslation("planning.skp.none-of-other"),
                            getTranslation("planning.skp.none-of-other-help")));
            return;
        }
        Button start = new Button(getTranslation("planning.skp.start"), click -> open(year, DraftOrigin.EMPTY));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        Button copy = new Button(getTranslation("planning.skp.copy"), click -> open(year, DraftOrigin.LAST_YEAR));
        add(
                new PageHeader(getTranslation("planning.skp.title", title)),
                new EmptyState(
                                VaadinIcon.BULLSEYE,
                                getTranslation("planning.skp.none"),
                                getTranslation("planning.skp.none-help"))
                        .act(start)
                        .act(copy));
    }

    private void open(int year, DraftOrigin origin) {
        if (targets.openDraft(actor, year, origin) instanceof Outcome.Refused<DraftSkp>(List<Reason> reasons)) {
            addComponentAsFirst(new ReasonList(reasons));
        } else {
            show(actor.self());
        }
    }
}
