package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The menu of one person: a list for each section that has screens, and a number where something waits. */
final class Menu {

    private static final Logger LOG = LoggerFactory.getLogger(Menu.class);
    private static final int MOST_SHOWN = 99;

    private Menu() {}

    static List<com.vaadin.flow.component.Component> of(List<Screen> screens, Actor actor, Place place) {
        List<com.vaadin.flow.component.Component> lists = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Screen> within = screens.stream()
                    .filter(screen -> screen.section() == section)
                    .toList();
            if (section == Section.MINE || !within.isEmpty()) {
                lists.add(list(section, within, actor, place));
            }
        }
        return lists;
    }

    private static SideNav list(Section section, List<Screen> screens, Actor actor, Place place) {
        SideNav list = new SideNav();
        if (section == Section.MINE) {
            list.getElement().setAttribute("aria-label", list.getTranslation("shell.navigation"));
            list.addItem(item(list.getTranslation("shell.home"), "", VaadinIcon.HOME_O));
        } else if (section == Section.CITY) {
            list.setLabel(place.name());
        } else {
            list.setLabel(list.getTranslation("shell.section-" + section.name().toLowerCase(Locale.ROOT)));
        }
        screens.forEach(screen -> list.addItem(item(screen, actor, list)));
        return list;
    }

    private static SideNavItem item(Screen screen, Actor actor, SideNav list) {
        SideNavItem item = item(list.getTranslation(screen.title()), screen.path(), screen.icon());
        item.setMatchNested(true);
        int waiting = waiting(screen, actor);
        if (waiting > 0) {
            Span count = new Span(waiting > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(waiting));
            count.addClassName("nk-count");
            count.getElement().setAttribute("aria-label", list.getTranslation("shell.waiting", waiting));
            item.setSuffixComponent(count);
        }
        return item;
    }

    private static SideNavItem item(String label, String path, VaadinIcon icon) {
        return new SideNavItem(label, path, icon.create());
    }

    private static int waiting(Screen screen, Actor actor) {
        try {
            return screen.waiting(actor);
        } catch (RuntimeException e) {
            // The wall between bundles: a screen that cannot count still has its place in the menu.
            LOG.error(
                    "The screen ({}) could not count what waits",
                    screen.getClass().getName(),
                    e);
            return 0;
        }
    }
}
