package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.shared.Registration;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.vaadin.RoutesChanged;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** The frame around every screen: whose city, where to go, who is here. The menu follows the bundles that are running. */
final class Frame extends AppLayout implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Screens screens;
    private final transient Place place;
    private final transient Actor actor;
    private final Div menus = new Div();
    private final Main page = new Main();
    private @Nullable Registration listening;

    Frame(Screens screens, HomeParts parts, SignedIn signedIn, Place place, Pages pages) {
        this.screens = screens;
        this.place = place;
        this.actor = signedIn.get();
        setPrimarySection(Section.DRAWER);
        String year = getTranslation(
                "shell.year",
                String.valueOf(Year.now(pages.clock().withZone(place.zone())).getValue()));
        menus.addClassName("nk-menus");
        page.addClassName("nk-page");
        page.getElement().setAttribute("tabindex", "-1");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        Div bar = new Div(new SkipLink(page), new Crest(place, year), toggle);
        bar.addClassName("nk-bar-top");
        addToNavbar(bar);
        Div drawer = new Div(
                new SkipLink(page),
                new Crest(place, year),
                menus,
                new UserMenu(actor, parts.findPost(actor), place, signedIn));
        drawer.addClassName("nk-drawer");
        addToDrawer(drawer);
        setContent(new Div(new WarningBar(pages.warnings().list()), page));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        listening = ComponentUtil.addListener(event.getUI(), RoutesChanged.class, this::onChange);
        drawMenu();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
        super.onDetach(event);
    }

    private void onChange(RoutesChanged change) {
        drawMenu();
        if (change.isViewGone()) {
            Notices.tell(getTranslation("shell.gone"));
        }
    }

    private void drawMenu() {
        menus.removeAll();
        menus.add(Menu.of(screens.listMenu(actor, place), actor, place));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.removeAll();
        page.getElement().appendChild(content.getElement());
        getElement().executeJs("window.dispatchEvent(new CustomEvent('close-overlay-drawer'))");
    }

    @Override
    public void removeRouterLayoutContent(HasElement old) {
        page.removeAll();
    }

    @Override
    public String getPageTitle() {
        String title = page.getChildren()
                .findFirst()
                .flatMap(view -> screens.findScreen(view.getClass()))
                .map(screen -> getTranslation(screen.title()))
                .orElse(getTranslation("shell.home"));
        return title + " \u00b7 " + place.name();
    }
}
