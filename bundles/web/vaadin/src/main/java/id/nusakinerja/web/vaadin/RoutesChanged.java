package id.nusakinerja.web.vaadin;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/**
 * Tells an open page that screens came or went: build the menu anew. Listen by
 * {@code ComponentUtil.addListener(ui, RoutesChanged.class, ...)}; the page is locked and will be pushed.
 */
public final class RoutesChanged extends ComponentEvent<UI> {

    private final boolean viewGone;

    public RoutesChanged(UI page, boolean viewGone) {
        super(page, false);
        this.viewGone = viewGone;
    }

    /** Whether the view that this page showed is the one that went, so that the person is owed a word. */
    public boolean isViewGone() {
        return viewGone;
    }
}
