package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.progress.IndicatorProgress;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.web.shell.part.Formats;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Twelve months of an indicator: what was written down, what waits, what is not measured. */
final class MonthStrip extends Div {

    private static final long serialVersionUID = 1L;

    /** @param open called with the month and its entry; nobody but the owner can open one */
    MonthStrip(
            IndicatorProgress progress, YearMonth now, boolean own, BiConsumer<YearMonth, Optional<Realisation>> open) {
        addClassName("pl-months");
        for (Month month : Month.values()) {
            YearMonth yearMonth = now.withMonth(month.getValue());
            Optional<Realisation> known = progress.realisations().stream()
                    .filter(one -> one.month().equals(yearMonth))
                    .findFirst();
            boolean measured = progress.indicator().months().measures(month);
            boolean begun = !yearMonth.isAfter(now);
            add(cell(month, known, measured, begun, own, () -> open.accept(yearMonth, known)));
        }
    }

    private NativeButton cell(
            Month month, Optional<Realisation> known, boolean measured, boolean begun, boolean own, Runnable open) {
        NativeButton cell = new NativeButton();
        cell.addClickListener(click -> open.run());
        cell.addClassName("pl-month");
        cell.setEnabled(own && measured && begun);
        String value = known.map(one -> Formats.number(one.reading().value(), getLocale()))
                .orElse(measured ? "\u2013" : "\u00b7");
        Span number = new Span(value);
        cell.add(month.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()));
        cell.add(number);
        String state = stateKey(known.isPresent(), measured, begun);
        if (state.equals("planning.month.missing")) {
            cell.addClassName("pl-missing");
        }
        String words = getTranslation(state, Formats.month(month, getLocale()), value);
        cell.getElement().setAttribute("aria-label", words);
        cell.setTitle(words);
        return cell;
    }

    private static String stateKey(boolean filled, boolean measured, boolean begun) {
        if (!measured) {
            return "planning.month.not-measured";
        }
        if (filled) {
            return "planning.month.filled";
        }
        return begun ? "planning.month.missing" : "planning.month.later";
    }
}
