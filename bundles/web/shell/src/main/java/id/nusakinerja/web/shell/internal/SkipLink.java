package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** Takes who uses the keyboard past the menu to the page. Seen only while it has the focus. */
final class SkipLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** @param page what gets the focus; an address alone would lead away, as addresses count from the tenant's root */
    SkipLink(Component page) {
        super("#", "");
        setText(getTranslation("shell.skip"));
        setRouterIgnore(true);
        addClassName("nk-skip");
        getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); $0.focus(); })", page.getElement());
    }
}
