package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.web.shell.HomePanel;
import id.nusakinerja.web.shell.HomePanel.Width;
import id.nusakinerja.web.shell.Task;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The first page: how the person stands, and what waits, from whatever bundles are running. */
@PermitAll
final class HomeView extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(HomeView.class);
    private static final int TASKS = 5;

    private final transient HomeParts parts;
    private final transient Place place;
    private final transient Actor actor;
    private final transient Clock clock;

    HomeView(HomeParts parts, SignedIn signedIn, Place place, Clock clock) {
        this.parts = parts;
        this.place = place;
        this.actor = signedIn.get();
        this.clock = clock.withZone(place.zone());
        addClassName("nk-stack");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        parts.opened(this, event.getUI());
        draw();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        parts.closed(this);
    }

    /** Draw everything anew from the bundles that are running now. */
    void draw() {
        removeAll();
        LocalDate today = LocalDate.now(clock);
        add(new PageHeader(getTranslation(greeting(LocalTime.now(clock)), firstName(actor.name())))
                .sentence(Formats.date(today, getLocale())));
        List<HomePanel> panels = parts.listPanels(actor, place);
        List<Task> tasks = parts.listTasks(actor, place, TASKS);
        if (panels.isEmpty() && tasks.isEmpty()) {
            Card card = new Card();
            card.add(new EmptyState(
                    VaadinIcon.PUZZLE_PIECE,
                    getTranslation("shell.home-empty"),
                    getTranslation("shell.home-empty-why")));
            add(card);
        } else {
            drawCards(panels, new TaskList(tasks, today, getLocale()));
        }
    }

    private void drawCards(List<HomePanel> panels, TaskList tasks) {
        Component[] main = cards(panels, Width.MAIN);
        if (main.length == 0) {
            add(tasks);
        } else {
            Div left = new Div(main);
            left.addClassName("nk-stack");
            Div row = Card.row(left, tasks);
            row.addClassName("nk-main-and-aside");
            add(row);
        }
        add(cards(panels, Width.FULL));
        Component[] thirds = cards(panels, Width.THIRD);
        if (thirds.length > 0) {
            add(Card.row(thirds));
        }
    }

    private Component[] cards(List<HomePanel> panels, Width width) {
        return panels.stream()
                .filter(panel -> panel.width() == width)
                .flatMap(this::card)
                .toArray(Component[]::new);
    }

    private Stream<Component> card(HomePanel panel) {
        try {
            return Stream.of(panel.create(actor));
        } catch (RuntimeException e) {
            // The wall between bundles: a card that fails leaves the others standing.
            LOG.error("The card ({}) could not be made", panel.getClass().getName(), e);
            return Stream.of(new Note(Tone.NEUTRAL, "", getTranslation("shell.card-failed")));
        }
    }

    static String greeting(LocalTime time) {
        int hour = time.getHour();
        if (hour < 4 || hour >= 18) {
            return "shell.greeting-night";
        }
        if (hour < 11) {
            return "shell.greeting-morning";
        }
        return hour < 15 ? "shell.greeting-noon" : "shell.greeting-afternoon";
    }

    private static String firstName(String name) {
        return name.split("[ ,]", 2)[0];
    }
}
