package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.target.Indicator;
import java.util.List;

/** One indicator of a plan in one line; on a phone its parts stand below each other. */
final class IndicatorLine extends Div {

    private static final long serialVersionUID = 1L;

    IndicatorLine(Indicator indicator, List<String> objections) {
        addClassName("pl-indicator");
        Span name =
                new Span(indicator.name().isEmpty() ? getTranslation("planning.indicator.unnamed") : indicator.name());
        name.addClassName("pl-strong");
        Span how = label(getTranslation(
                "planning.indicator.how",
                indicator.aspect().title(),
                indicator.measure().polarity().title(),
                indicator.measure().pattern().title()));
        Div words = new Div(name, how);
        words.addClassName("pl-words");
        Span target = new Span(TargetWords.target(indicator, getLocale()));
        target.addClassName("pl-target");
        Span months = label(
                TargetWords.months(indicator.months(), getTranslation("planning.indicator.every-month"), getLocale()));
        add(words, target, months);
        objections.forEach(objection -> {
            Span line = new Span(objection);
            line.addClassName("pl-objection");
            words.add(line);
        });
    }

    /** Let the owner change it or take it out. */
    IndicatorLine editable(String name, Runnable change, Runnable remove) {
        add(new Div(
                act(VaadinIcon.EDIT, "planning.indicator.change", name, change),
                act(VaadinIcon.TRASH, "planning.indicator.remove", name, remove)));
        return this;
    }

    private Button act(VaadinIcon icon, String key, String name, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, name));
        button.setTooltipText(getTranslation(key, name));
        return button;
    }

    private static Span label(String words) {
        Span label = new Span(words);
        label.addClassName("nk-label");
        return label;
    }
}
