package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.web.console.internal.TenantNumbers.Count;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.ListExport;
import id.nusakinerja.web.shell.part.PersonChip;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/** The list of local governments: a line each, on the screen and in a file. */
final class TenantGrid extends Grid<TenantGrid.Line> {

    private static final long serialVersionUID = 1L;

    private final ZoneId zone;

    /** @param zone in which the operator reads when people were counted */
    TenantGrid(ZoneId zone) {
        this.zone = zone;
        addClassName("nk-tall");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addColumn(PersonChip.column(
                        line -> line.tenant().name(),
                        line -> "/" + line.tenant().id()))
                .setHeader(getTranslation("console.tenants.name"))
                .setComparator(line -> line.tenant().name())
                .setWidth("220px")
                .setFlexGrow(2);
        addColumn(line -> line.tenant().areaCode())
                .setHeader(getTranslation("console.tenants.area"))
                .setSortable(true)
                .setAutoWidth(true);
        addColumn(this::policy)
                .setHeader(getTranslation("console.tenants.policy"))
                .setSortable(true)
                .setAutoWidth(true);
        addColumn(this::database)
                .setHeader(getTranslation("console.tenants.database"))
                .setAutoWidth(true);
        addColumn(LitRenderer.<Line>of("<div>${item.people}</div><div class=\"nk-label\">${item.countedAt}</div>")
                        .withProperty("people", this::people)
                        .withProperty("countedAt", this::countedAt))
                .setHeader(getTranslation("console.tenants.people"))
                .setComparator(line -> line.count().map(Count::people).orElse(0))
                .setWidth("230px");
        addColumn(StatusChip.column(line -> line.problem().isEmpty() ? Tone.DONE : Tone.BAD, this::state))
                .setHeader(getTranslation("console.tenants.state"))
                .setWidth("140px")
                .setFlexGrow(1)
                .setFrozenToEnd(true);
        setEmptyStateComponent(new EmptyState(
                VaadinIcon.BUILDING_O,
                getTranslation("console.tenants.empty"),
                getTranslation("console.tenants.empty-cure")));
    }

    /** Offer the lines that are shown as a file. */
    ListExport<Line> export(Supplier<List<Line>> shown) {
        return ListExport.of("daerah", shown)
                .column(
                        getTranslation("console.tenants.name"),
                        line -> line.tenant().name())
                .column(
                        getTranslation("console.tenants.area"),
                        line -> line.tenant().areaCode())
                .column(getTranslation("console.tenants.policy"), this::policy)
                .column(getTranslation("console.tenants.database"), this::database)
                .column(getTranslation("console.tenants.employees"), line -> number(line, Count::employees))
                .column(getTranslation("console.tenants.accounts"), line -> number(line, Count::accounts))
                .column(getTranslation("console.tenants.state"), this::state);
    }

    private String policy(Line line) {
        return Formats.policy(line.tenant().policy(), getLocale());
    }

    private String state(Line line) {
        return line.problem().orElse(getTranslation("console.tenants.well"));
    }

    private String database(Line line) {
        boolean own = line.tenant().databaseUrl().isPresent();
        return getTranslation(own ? "console.tenants.postgresql" : "console.tenants.derby");
    }

    private String people(Line line) {
        if (line.count().isEmpty()) {
            return getTranslation("console.tenants.uncounted");
        }
        Count count = line.count().get();
        return count.employees().isEmpty()
                ? getTranslation("console.tenants.unreachable")
                : getTranslation(
                        "console.tenants.counted",
                        Formats.number(count.employees().getAsInt(), getLocale()),
                        Formats.number(count.accounts().orElse(0), getLocale()));
    }

    private String countedAt(Line line) {
        return line.count()
                .map(count ->
                        getTranslation("console.tenants.counted-at", Formats.dateTime(count.at(), zone, getLocale())))
                .orElse("");
    }

    private static Object number(Line line, Function<Count, OptionalInt> part) {
        OptionalInt number = line.count().map(part).orElse(OptionalInt.empty());
        return number.isPresent() ? number.getAsInt() : "";
    }

    /** One tenant, what keeps it from deciding (empty when it is well), and how many people it had when last counted. */
    record Line(Tenant tenant, Optional<String> problem, Optional<Count> count) {

        /** Does the name, the address or the area code contain this part? In small letters. */
        static boolean matches(Tenant tenant, String part) {
            return tenant.name().toLowerCase(Locale.ROOT).contains(part)
                    || tenant.id().value().contains(part)
                    || tenant.areaCode().startsWith(part);
        }
    }
}
