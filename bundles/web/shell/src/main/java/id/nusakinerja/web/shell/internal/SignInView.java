package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.nusakinerja.kernel.Text;
import java.util.Locale;

/** The door of one place: its crest, the form to come in, the accounts of a demonstration, the language. */
@AnonymousAllowed
final class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "masuk";

    private static final String GOAL = SignInView.class.getName() + ".goal";

    private static final long serialVersionUID = 1L;

    private final transient Entrance entrance;
    private final transient Place place;
    private final Div forms = new Div();
    private String goal = "";

    SignInView(Entrance entrance, Place place, Warnings warnings) {
        this.entrance = entrance;
        this.place = place;
        addClassName("nk-door");
        String line = place.isProvince() ? "shell.province-product" : "shell.product";
        forms.addClassName("nk-stack");
        Div column = new Div(new WarningBar(warnings.list()), new Crest(place, getTranslation(line)), forms, foot());
        column.addClassName("nk-door-column");
        add(column);
        // Asked first: listing the accounts of a demonstration may make them, and then nothing is left to set up.
        DemoList demo = new DemoList(entrance, this::enter);
        if (demo.isEmpty() && entrance.isSetupOpen()) {
            show(new SetUpForm(entrance, () -> UI.getCurrent().navigate("")));
            return;
        }
        show(new SignInForm(entrance, place, this::enter, this::askForOwnPassword));
        if (!demo.isEmpty()) {
            forms.add(demo);
        }
    }

    private void askForOwnPassword(String name, String password) {
        show(new OwnPasswordForm(entrance, name, password, this::enter));
    }

    private void show(Div form) {
        forms.removeAll();
        forms.add(form);
    }

    private Div foot() {
        Div foot = new Div();
        foot.addClassNames("nk-door-foot", "nk-label");
        if (place.languages().size() > 1) {
            foot.add(language("Bahasa Indonesia", Text.INDONESIAN), language("English", Locale.ENGLISH));
        }
        Anchor others = new Anchor("/", getTranslation("shell.other-tenant", place.name()));
        others.setRouterIgnore(true);
        foot.add(others);
        return foot;
    }

    private NativeButton language(String name, Locale language) {
        NativeButton button = new NativeButton(name, click -> {
            VaadinSession.getCurrent().setLocale(language);
            Preferences.rememberLanguage(language);
            UI.getCurrent().getPage().reload();
        });
        button.addClassName("nk-link");
        button.getElement().setAttribute("lang", language.getLanguage());
        button.getElement()
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(language.getLanguage().equals(getLocale().getLanguage())));
        return button;
    }

    /** Keep where somebody wanted to go who has to sign in first. */
    static void remember(UI page, Location asked) {
        ComponentUtil.setData(page, GOAL, asked.getPathWithQueryParameters());
    }

    /** Whoever was on the way to a page gets there after signing in. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (ComponentUtil.getData(event.getUI(), GOAL) instanceof String asked) {
            goal = asked;
        }
    }

    private void enter() {
        UI.getCurrent().navigate(goal);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.sign-in") + " \u00b7 " + place.name();
    }
}
