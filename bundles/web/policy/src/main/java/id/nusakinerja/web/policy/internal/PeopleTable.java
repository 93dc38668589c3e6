package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.simulation.ExportFormat;
import id.nusakinerja.simulation.Impact;
import id.nusakinerja.simulation.PeoplePage;
import id.nusakinerja.simulation.PeopleQuery;
import id.nusakinerja.simulation.PersonImpact;
import id.nusakinerja.simulation.PersonImpact.Standing;
import id.nusakinerja.simulation.SimulationService;
import id.nusakinerja.simulation.UnitImpact;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.PersonChip;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people for whom anything changes, read page by page, and the same as a file. */
final class PeopleTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SimulationService simulations;
    private final transient Actor actor;
    private final long id;
    private final Select<PeopleQuery.Kind> kind = new Select<>();
    private final Select<String> unit = new Select<>();
    private final Grid<PersonImpact> grid = new Grid<>();

    /** @param id of the finished simulation */
    PeopleTable(SimulationService simulations, Actor actor, long id, Impact impact) {
        this.simulations = simulations;
        this.actor = actor;
        this.id = id;
        kind.setLabel(getTranslation("policy.people.kind"));
        kind.setItems(PeopleQuery.Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation("policy.people.kind." + each));
        kind.setValue(PeopleQuery.Kind.ANY);
        kind.addValueChangeListener(change -> refresh());
        unit.setLabel(getTranslation("policy.impact.unit"));
        unit.setItems(impact.units().stream()
                .filter(each -> each.tally().changes().people() > 0)
                .map(UnitImpact::unit)
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList());
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(getTranslation("policy.people.all-units"));
        unit.setPlaceholder(getTranslation("policy.people.all-units"));
        unit.addValueChangeListener(change -> refresh());
        Div choices = new Div(kind, unit, download(ExportFormat.CSV, "csv"), download(ExportFormat.EXCEL, "xlsx"));
        choices.addClassNames("nk-acts", "nk-choices");
        prepareGrid();
        add(new Card(getTranslation("policy.people.title"), choices, grid));
        refresh();
    }

    private void prepareGrid() {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(PersonChip.column(
                        person -> person.name().isEmpty() ? person.nip() : person.name(),
                        person -> person.name().isEmpty() ? person.unit() : person.nip() + " \u00b7 " + person.unit()))
                .setHeader(getTranslation("policy.people.person"))
                .setWidth("240px")
                .setFlexGrow(2);
        grid.addColumn(person -> change(person, standing -> getTranslation("policy.predicate." + standing.predicate())))
                .setHeader(getTranslation("policy.people.predicate"))
                .setWidth("150px");
        grid.addColumn(person -> change(person, standing -> Formats.rupiah(standing.paid(), getLocale())))
                .setHeader(getTranslation("policy.people.paid"))
                .setWidth("220px");
        grid.addColumn(person -> Amounts.exact(person.difference(), getLocale()))
                .setHeader(getTranslation("policy.people.difference"))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setWidth("150px");
        grid.addColumn(person -> change(person, standing -> words("policy.award.", standing.awards())))
                .setHeader(getTranslation("policy.people.awards"))
                .setWidth("190px");
        grid.addColumn(person -> change(person, standing -> words("policy.follow-up.", standing.followUps())))
                .setHeader(getTranslation("policy.people.follow-ups"))
                .setWidth("190px");
    }

    private void refresh() {
        grid.setItems(DataProvider.fromCallbacks(
                query -> page(query.getOffset(), query.getLimit()).people().stream(),
                query -> page(0, 0).total()));
    }

    /** A simulation that another one replaced shows nobody any more; the page is about to show the other one. */
    private PeoplePage page(int offset, int limit) {
        PeopleQuery query = new PeopleQuery(unit.getOptionalValue(), kind.getValue(), offset, limit);
        return simulations.listPeople(actor, id, query) instanceof Outcome.Done<PeoplePage>(PeoplePage page)
                ? page
                : new PeoplePage(List.of(), 0);
    }

    private Anchor download(ExportFormat format, String ending) {
        String name = "simulasi." + ending;
        DownloadHandler handler = event -> {
            event.setFileName(name);
            simulations.export(actor, id, format, event.getOutputStream());
        };
        Anchor anchor = new Anchor(handler, getTranslation("policy.people.download." + format));
        anchor.addClassName("nk-download");
        return anchor;
    }

    /** The value of both when they are the same, else before, an arrow, and after. */
    private String change(PersonImpact person, Function<Standing, String> part) {
        String before = side(person.before(), part);
        String after = side(person.after(), part);
        return before.equals(after) ? after : before + " \u2192 " + after;
    }

    private String side(Optional<Standing> standing, Function<Standing, String> part) {
        return standing.map(part)
                .map(words -> words.isEmpty() ? "\u2013" : words)
                .orElse(getTranslation("policy.people.undecided"));
    }

    private String words(String prefix, String codes) {
        return Arrays.stream(codes.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .map(code -> getTranslation(prefix + code))
                .collect(Collectors.joining(", "));
    }
}
