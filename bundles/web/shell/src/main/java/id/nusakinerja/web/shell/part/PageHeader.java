package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: what this is, one sentence of where one stands, and what can be done; at most one act stands out. */
public final class PageHeader extends Header {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private final Paragraph sentence = new Paragraph();
    private final Div acts = new Div();
    private boolean hasPrimary;

    public PageHeader(String title) {
        addClassName("nk-head");
        this.title.setText(title);
        acts.addClassName("nk-acts");
        Div words = new Div(this.title, sentence);
        words.addClassName("nk-head-words");
        sentence.setVisible(false);
        acts.setVisible(false);
        add(words, acts);
    }

    /** Say in one sentence where one stands: period, last day, how many. */
    public PageHeader sentence(String words) {
        sentence.setText(words);
        sentence.setVisible(!words.isEmpty());
        return this;
    }

    public PageHeader title(String words) {
        title.setText(words);
        return this;
    }

    /** Add quiet acts, left of the primary one. */
    public PageHeader acts(Component... quiet) {
        for (int i = 0; i < quiet.length; i++) {
            acts.addComponentAtIndex(i, quiet[i]);
        }
        acts.setVisible(true);
        return this;
    }

    /**
     * Add the act that most people come for.
     *
     * @throws IllegalStateException for a second one: a page has one
     */
    public PageHeader primary(Button act) {
        if (hasPrimary) {
            throw new IllegalStateException("This page has a primary act already.\nMaybe the other one is quiet.");
        }
        hasPrimary = true;
        act.addThemeVariants(ButtonVariant.PRIMARY);
        acts.add(act);
        acts.setVisible(true);
        return this;
    }
}
