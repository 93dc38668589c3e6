package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Narrows the list below it while somebody types. */
public final class SearchField extends TextField {

    private static final long serialVersionUID = 1L;

    /**
     * @param words what can be looked for, in the field itself
     * @param changed called when the person pauses
     */
    public SearchField(String words, Runnable changed) {
        setPlaceholder(words);
        setAriaLabel(words);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> changed.run());
    }
}
