package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What can be done with one row of a list, behind one small button. */
final class RowMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final MenuItem button;

    /** @param name says to a reader of the screen whose button it is */
    RowMenu(String name) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        Icon dots = VaadinIcon.ELLIPSIS_DOTS_H.create();
        dots.getElement().setAttribute("aria-hidden", "true");
        button = addItem(dots);
        button.setAriaLabel(name);
    }

    void act(String words, Runnable act) {
        button.getSubMenu().addItem(words, click -> act.run());
    }
}
