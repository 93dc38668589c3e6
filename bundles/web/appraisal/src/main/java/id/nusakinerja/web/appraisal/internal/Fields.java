package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.nusakinerja.assessment.Rating;

/** The two kinds of fields that ratings are written with. */
final class Fields {

    private static final int LONGEST = 2000;

    private Fields() {}

    static RadioButtonGroup<Rating> ratings(Component at, String label) {
        RadioButtonGroup<Rating> group = new RadioButtonGroup<>(at.getTranslation(label));
        group.setItems(Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH);
        group.setItemLabelGenerator(rating -> at.getTranslation("appraisal.rating." + rating));
        return group;
    }

    static TextArea area(Component at, String label) {
        TextArea area = new TextArea(at.getTranslation(label));
        area.setMaxLength(LONGEST);
        area.setMinRows(2);
        area.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return area;
    }
}
