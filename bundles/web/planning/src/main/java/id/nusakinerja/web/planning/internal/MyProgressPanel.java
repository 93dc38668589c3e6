package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.progress.IndicatorProgress;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.progress.ResultProgress;
import id.nusakinerja.progress.SkpProgress;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.HomePanel;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.EmptyState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** "Kemajuan saya" on the home page: the first picture of the day. */
@org.osgi.service.component.annotations.Component
public final class MyProgressPanel implements HomePanel {

    private final ProgressService progress;
    private final TenantDirectory tenants;
    private final Clock clock;

    @Activate
    public MyProgressPanel(
            @Reference ProgressService progress, @Reference TenantDirectory tenants, @Reference Clock clock) {
        this.progress = progress;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STAFF);
    }

    @Override
    public Width width() {
        return Width.MAIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(Actor actor) {
        LocalDate today =
                LocalDate.now(clock.withZone(tenants.getTenant(actor.tenant()).zone()));
        Optional<SkpProgress> found = progress.findProgress(actor, actor.self(), YearMonth.from(today));
        return new Panel(found);
    }

    /** The card itself. */
    @StyleSheet("context://planning/planning.css")
    private static final class Panel extends Div {

        private static final long serialVersionUID = 1L;

        Panel(Optional<SkpProgress> found) {
            addClassName("nk-stack");
            if (found.isEmpty()) {
                add(new Card(
                        getTranslation("planning.progress.title"),
                        new EmptyState(
                                VaadinIcon.BULLSEYE,
                                getTranslation("planning.progress.none"),
                                getTranslation("planning.progress.none-help"))));
                return;
            }
            add(new CourseCard(getTranslation("planning.progress.title"), found.get()));
            Card results = new Card(getTranslation("planning.progress.my-results"));
            for (ResultProgress result : found.get().results()) {
                result.indicators().forEach(one -> results.add(line(result, one)));
            }
            add(results);
        }

        private Div line(ResultProgress result, IndicatorProgress one) {
            Span name = new Span(result.result().text());
            name.addClassName("pl-strong");
            Span target =
                    new Span(one.indicator().name() + " \u00b7 " + TargetWords.target(one.indicator(), getLocale()));
            target.addClassName("nk-label");
            Div words = new Div(name, target);
            words.addClassName("pl-words");
            Div line = new Div(words, new AchievementBar(one.indicator().name(), one.achievement()));
            line.addClassName("pl-glance");
            return line;
        }
    }
}
