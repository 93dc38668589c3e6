package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.employee.EmployeeService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.ListExport;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.PersonChip;
import id.nusakinerja.web.shell.part.SearchField;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Lists the civil servants of the tenant as they are today. */
@Component(service = PeopleView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed({"PERFORMANCE_MANAGER", "CITY_ADMINISTRATOR"})
public final class PeopleView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1000;

    /** About three screens full come in two or three pages; larger ones would be left unread. */
    private static final int PAGE = 30;

    private final transient EmployeeDirectory directory;
    private final transient EmployeeService employees;
    private final transient Actor actor;
    private final LocalDate today;
    private final TextField search = new SearchField(getTranslation("console.people.search"), this::refresh);

    /** Counted once for each question, though header and list both ask. */
    private int people;

    private final CallbackDataProvider<Employee, Void> rows =
            new CallbackDataProvider<>(this::fetch, asked -> people, Employee::id);
    private final Grid<Employee> grid = new Grid<>();
    private final PageHeader header = new PageHeader(getTranslation("console.people.title"));

    @Activate
    public PeopleView(
            @Reference EmployeeDirectory directory,
            @Reference EmployeeService employees,
            @Reference TenantDirectory tenants,
            @Reference Clock clock,
            @Reference CurrentActor current) {
        this.directory = directory;
        this.employees = employees;
        this.actor = current.get();
        this.today =
                LocalDate.now(clock.withZone(tenants.getTenant(actor.tenant()).zone()));
        addClassName("nk-stack");
        prepareGrid();
        header.acts(export());
        header.acts(new Button(
                getTranslation("console.head.title"),
                click -> new RegionalHeadDialog(employees, actor, directory.findRegionalHead(actor, today), today)
                        .open()));
        add(header, search, grid);
        count();
    }

    private void prepareGrid() {
        grid.addClassName("nk-tall");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(PersonChip.column(
                        Employee::name, employee -> employee.post().title(), this::open))
                .setHeader(getTranslation("console.people.name"))
                .setSortProperty(EmployeeQuery.Order.NAME.name())
                .setWidth("240px")
                .setFlexGrow(2);
        grid.addColumn(employee -> employee.nip().display())
                .setHeader(getTranslation("console.people.nip"))
                .setSortProperty(EmployeeQuery.Order.NIP.name())
                .setAutoWidth(true);
        grid.addColumn(employee -> employee.unit().name())
                .setHeader(getTranslation("console.people.unit"))
                .setSortProperty(EmployeeQuery.Order.UNIT.name())
                .setWidth("200px")
                .setFlexGrow(2);
        grid.addColumn(employee -> employee.status().name().replace('_', ' ') + " " + employee.rank())
                .setHeader(getTranslation("console.people.status"))
                .setAutoWidth(true);
        // A tap anywhere on the row does what the name does for who works with keys or hears the screen.
        grid.addItemClickListener(click -> open(click.getItem()));
        grid.setPageSize(PAGE);
        grid.setItems(rows);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.USERS, getTranslation("console.people.empty"), getTranslation("console.people.empty-cure")));
    }

    private void open(Employee employee) {
        new PersonDialog(employees, actor, employee, today, () -> reload(employee)).open();
    }

    /** Draw one row anew, and all of them only when it is no longer among them. */
    private void reload(Employee employee) {
        directory.findEmployee(actor, employee.id(), today).ifPresentOrElse(rows::refreshItem, this::refresh);
    }

    private Stream<Employee> fetch(Query<Employee, Void> asked) {
        EmployeeQuery query = query().stretch(asked.getOffset(), Math.min(asked.getLimit(), MOST));
        for (QuerySortOrder sort : asked.getSortOrders()) {
            query = query.by(
                    EmployeeQuery.Order.valueOf(sort.getSorted()), sort.getDirection() == SortDirection.ASCENDING);
        }
        return directory.listEmployees(actor, query).stream();
    }

    private ListExport<Employee> export() {
        return new ListExport<>("pegawai", this::stretches)
                .column(
                        getTranslation("console.people.nip"),
                        employee -> employee.nip().digits())
                .column(getTranslation("console.people.name"), Employee::name)
                .column(
                        getTranslation("console.people.post"),
                        employee -> employee.post().title())
                .column(
                        getTranslation("console.people.grade"),
                        employee -> employee.post().grade())
                .column(
                        getTranslation("console.people.job-class"),
                        employee -> employee.post().jobClass())
                .column(
                        getTranslation("console.people.unit-code"),
                        employee -> employee.unit().code())
                .column(
                        getTranslation("console.people.unit"),
                        employee -> employee.unit().name())
                .column(
                        getTranslation("console.people.status"),
                        employee -> employee.status().name())
                .column(getTranslation("console.people.rank"), Employee::rank)
                .column(getTranslation("console.people.since"), Employee::since);
    }

    private ListExport.Rows<Employee> stretches() {
        EmployeeQuery query = query();
        return (offset, limit) -> directory.listEmployees(actor, query.stretch(offset, limit));
    }

    private void refresh() {
        count();
        rows.refreshAll();
    }

    private EmployeeQuery query() {
        return EmployeeQuery.on(today).with(search.getValue());
    }

    private void count() {
        people = directory.countEmployees(actor, query());
        header.sentence(getTranslation(
                "console.people.sentence", Formats.number(people, getLocale()), Formats.date(today, getLocale())));
    }
}
