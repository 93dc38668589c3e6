package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A big number with its name. Where a receipt proves it, it is underlined with dots and opens that receipt. */
public final class NumberWithReceipt extends Div {

    private static final long serialVersionUID = 1L;

    private final Component number;

    /** Show a number that no rule computed, such as a count. */
    public NumberWithReceipt(String label, String number) {
        this(label, new Span(number));
    }

    /**
     * Show a number that opens where it comes from.
     *
     * @param opensReceipt called at each click
     */
    public NumberWithReceipt(String label, String number, Runnable opensReceipt) {
        this(label, new NativeButton(number, click -> opensReceipt.run()));
    }

    private NumberWithReceipt(String label, Component number) {
        this.number = number;
        addClassName("nk-number");
        Span name = new Span(label);
        name.addClassName("nk-label");
        number.addClassName("nk-big");
        add(name, number);
    }

    /** Add a chip or a sentence below the number. */
    public NumberWithReceipt note(Component below) {
        add(below);
        return this;
    }

    public NumberWithReceipt note(String below) {
        Span sentence = new Span(below);
        sentence.addClassName("nk-label");
        return note(sentence);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (number instanceof NativeButton button) {
            button.setTitle(getTranslation("shell.part.opens-receipt"));
        }
    }
}
