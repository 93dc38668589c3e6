package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Narrows the list below it while somebody types. */
final class SearchField extends TextField {

    private static final long serialVersionUID = 1L;

    /** @param changed called when the person pauses */
    SearchField(String words, Runnable changed) {
        setPlaceholder(words);
        setAriaLabel(words);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> changed.run());
    }
}
