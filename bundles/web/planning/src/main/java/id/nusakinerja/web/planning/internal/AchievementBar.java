package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.TargetBar;

/** A bar with its percentage; the percentage opens its formula. */
final class AchievementBar extends Div {

    private static final long serialVersionUID = 1L;

    AchievementBar(String label, Achievement achievement) {
        addClassName("pl-bar");
        TargetBar bar = new TargetBar(achievement.measured(), AchievementLook.tone(achievement), label, getLocale());
        NativeButton number = new NativeButton(
                AchievementLook.number(achievement, getLocale()),
                click -> new FormulaDialog(label, achievement).open());
        number.addClassName("pl-number");
        number.setTitle(getTranslation("planning.opens-formula"));
        Span chip = new StatusChip(AchievementLook.tone(achievement), getTranslation(AchievementLook.key(achievement)));
        add(bar, number, chip);
    }
}
