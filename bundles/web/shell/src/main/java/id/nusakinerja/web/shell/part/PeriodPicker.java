package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.select.Select;
import id.nusakinerja.kernel.Period;
import java.util.List;

/** Chooses one of the periods that a policy gives the year. */
public final class PeriodPicker extends Select<Period> {

    private static final long serialVersionUID = 1L;

    /**
     * Offer these periods.
     *
     * @param chosen one of them
     */
    public PeriodPicker(String label, List<Period> periods, Period chosen) {
        setLabel(label);
        setItemLabelGenerator(period -> Formats.period(period, getLocale()));
        setItems(periods);
        setValue(chosen);
        setEmptySelectionAllowed(false);
    }
}
