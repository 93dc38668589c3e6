package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinSession;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.web.shell.part.PersonChip;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is here, and what is his alone: the language, the dark mode, the way out. */
final class UserMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    UserMenu(Actor actor, Optional<String> post, Place place, SignedIn signedIn) {
        addClassName("nk-me");
        addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem person = addItem(new PersonChip(actor.name(), post.orElseGet(() -> roles(actor))));
        person.setAriaLabel(getTranslation("shell.user-menu", actor.name()));
        SubMenu acts = person.getSubMenu();
        if (place.languages().size() > 1) {
            acts.addItem(getTranslation("shell.language"), click -> switchLanguage());
        }
        MenuItem scheme = acts.addItem("");
        scheme.addClickListener(click -> {
            UI page = UI.getCurrent();
            Preferences.chooseDark(page, !Preferences.isDark(page));
            nameScheme(scheme, Preferences.isDark(page));
        });
        nameScheme(scheme, Preferences.isDark(UI.getCurrent()));
        acts.addSeparator();
        acts.addItem(getTranslation("shell.sign-out"), click -> signOut(signedIn));
    }

    private String roles(Actor actor) {
        return actor.roles().stream()
                .sorted()
                .map(role -> getTranslation("shell.role-" + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private void nameScheme(MenuItem item, boolean dark) {
        item.setText(getTranslation(dark ? "shell.theme-light" : "shell.theme-dark"));
    }

    static void switchLanguage() {
        VaadinSession session = VaadinSession.getCurrent();
        Locale other = session.getLocale().getLanguage().equals("en") ? Text.INDONESIAN : Locale.ENGLISH;
        session.setLocale(other);
        Preferences.rememberLanguage(other);
        UI.getCurrent().getPage().reload();
    }

    private static void signOut(SignedIn signedIn) {
        VaadinSession session = VaadinSession.getCurrent();
        signedIn.end(session);
        UI.getCurrent().getPage().setLocation(".");
        // Not the HTTP session: the next page would still come with it and meet its end. Sign-in gives it a new id.
        session.close();
    }
}
