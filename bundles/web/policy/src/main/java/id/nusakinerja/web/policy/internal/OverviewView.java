package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.ListExport;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.PersonChip;
import id.nusakinerja.web.shell.part.SearchField;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Which version of which policy rules which local government, and whether it can decide. Only the rows in sight are asked. */
@Component(service = OverviewView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed("PROVINCE_OPERATOR")
@StyleSheet("context://policy/policy.css")
public final class OverviewView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TenantDirectory tenants;
    private final transient Standings standings;
    private final TextField search = new SearchField(getTranslation("policy.overview.search"), this::refresh);
    private final Grid<Standings.Standing> grid = new Grid<>();
    private final PageHeader header = new PageHeader(getTranslation("policy.overview.title"));

    @Activate
    public OverviewView(
            @Reference TenantDirectory tenants,
            @Reference Standings standings,
            @Reference CurrentActor current,
            @Reference Live live) {
        this.tenants = tenants;
        this.standings = standings;
        Actor actor = current.get();
        addClassName("nk-stack");
        prepareGrid();
        header.acts(export());
        add(header, search, grid);
        live.watch(this, actor.tenant(), this::refresh);
        refresh();
    }

    private void prepareGrid() {
        grid.addClassName("nk-tall");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setPageSize(25);
        grid.addColumn(PersonChip.column(
                        line -> line.tenant().name(), line -> line.tenant().areaCode()))
                .setHeader(getTranslation("policy.overview.tenant"))
                .setWidth("220px")
                .setFlexGrow(2);
        grid.addColumn(line -> line.rules(getLocale()))
                .setHeader(getTranslation("policy.overview.rules"))
                .setWidth("150px");
        grid.addColumn(line -> line.next(getLocale()))
                .setHeader(getTranslation("policy.overview.next"))
                .setWidth("190px");
        grid.addColumn(StatusChip.column(
                        line -> line.problem().isPresent() ? Tone.BAD : line.wasLookedAt() ? Tone.DONE : Tone.NEUTRAL,
                        this::state))
                .setHeader(getTranslation("policy.overview.state"))
                .setWidth("140px")
                .setFlexGrow(2)
                .setFrozenToEnd(true);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.BUILDING_O,
                getTranslation("policy.overview.empty"),
                getTranslation("policy.overview.empty-cure")));
    }

    /** All that match, each asked only when its stretch is written. */
    private ListExport<Standings.Standing> export() {
        return new ListExport<Standings.Standing>("kebijakan-daerah", () -> {
                    List<Tenant> found = found();
                    return (offset, limit) -> found.stream()
                            .skip(offset)
                            .limit(limit)
                            .map(standings::of)
                            .toList();
                })
                .column(
                        getTranslation("policy.overview.tenant"),
                        line -> line.tenant().name())
                .column(
                        getTranslation("policy.overview.area"),
                        line -> line.tenant().areaCode())
                .column(getTranslation("policy.overview.rules"), line -> line.rules(getLocale()))
                .column(getTranslation("policy.overview.next"), line -> line.next(getLocale()))
                .column(getTranslation("policy.overview.state"), this::state);
    }

    private String state(Standings.Standing line) {
        return line.problem()
                .map(text -> Formats.sentence(text, getLocale()))
                .orElseGet(
                        () -> getTranslation(line.wasLookedAt() ? "policy.overview.well" : "policy.overview.unopened"));
    }

    private void refresh() {
        List<Tenant> found = found();
        header.sentence(getTranslation("policy.overview.sentence", found.size()));
        grid.setItems(DataProvider.fromCallbacks(
                query -> found.stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit())
                        .map(standings::of),
                query -> found.size()));
    }

    /** The province itself holds no civil servant and needs no rules. */
    private List<Tenant> found() {
        String part = search.getValue().strip().toLowerCase(Locale.ROOT);
        return tenants.listTenants().stream()
                .filter(tenant -> !tenant.id().equals(TenantId.PROVINCE))
                .filter(tenant -> tenant.name().toLowerCase(Locale.ROOT).contains(part)
                        || tenant.id().value().contains(part)
                        || tenant.areaCode().startsWith(part)
                        || tenant.policy().contains(part))
                .toList();
    }
}
