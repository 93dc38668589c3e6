package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.progress.Achievement;

/** Where a percentage comes from, step by step. */
final class FormulaDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    FormulaDialog(String title, Achievement achievement) {
        setHeaderTitle(title);
        setWidth("560px");
        setMaxWidth("100%");
        Span number = new Span(AchievementLook.number(achievement, getLocale()));
        number.addClassName("nk-big");
        add(number);
        switch (achievement) {
            case Achievement.NotMeasured(var why) -> add(new Paragraph(why.in(getLocale())));
            case Achievement.Measured measured -> {
                OrderedList steps = new OrderedList();
                steps.addClassName("pl-steps");
                measured.steps().forEach(step -> steps.add(new ListItem(step.in(getLocale()))));
                add(steps);
            }
        }
        getFooter().add(new Button(getTranslation("planning.close"), click -> close()));
    }
}
