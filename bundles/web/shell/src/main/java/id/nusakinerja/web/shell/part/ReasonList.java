package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Reason;
import java.util.List;

/** Why something was refused: all reasons at once, each in the person's language with its article. */
public final class ReasonList extends Div {

    private static final long serialVersionUID = 1L;

    /** @param reasons not empty */
    public ReasonList(List<Reason> reasons) {
        addClassNames("nk-note", Tone.POOR.cssName());
        getElement().setAttribute("role", "alert");
        Span headline = new Span(getTranslation("shell.part.reasons", reasons.size()));
        headline.addClassName("nk-note-headline");
        UnorderedList list = new UnorderedList();
        reasons.forEach(reason -> list.add(item(reason)));
        add(headline, list);
    }

    private ListItem item(Reason reason) {
        ListItem item = new ListItem(new Span(Formats.sentence(reason.text(), getLocale())));
        if (!reason.basis().equals(LegalBasis.HOUSE_RULE)) {
            Span basis = new Span(reason.basis().in(getLocale()));
            basis.addClassName("nk-basis");
            item.add(basis);
        }
        return item;
    }
}
