package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import id.nusakinerja.assessment.ResultLetter;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.StatusChip;
import java.util.List;
import java.util.function.Consumer;

/** The result letter as the employee reads it. */
final class LetterCard {

    private final Card card;
    private final Div content = new Div();

    LetterCard(ResultLetter letter) {
        content.addClassName("ap-fields");
        card = new Card(content.getTranslation("appraisal.letter.title"), content);
        content.add(new H3(content.getTranslation("appraisal.letter.strengths")), list(letter.strengths()));
        content.add(new H3(content.getTranslation("appraisal.letter.improvements")), list(letter.improvements()));
        content.add(new H3(content.getTranslation("appraisal.letter.next-steps")), Words.said(letter.nextSteps()));
    }

    Card card() {
        return card;
    }

    void chip(StatusChip chip, String remark) {
        card.aside(chip);
        if (!remark.isEmpty()) {
            content.add(Words.quiet(content.getTranslation("appraisal.result.your-remark", remark)));
        }
    }

    /** Offer to acknowledge; the words of the employee go to {@code acknowledge}. */
    void ask(Consumer<String> acknowledge) {
        TextArea remark = new TextArea(content.getTranslation("appraisal.result.remark"));
        remark.setMaxLength(2000);
        Button button = new Button(
                content.getTranslation("appraisal.result.acknowledge"), click -> acknowledge.accept(remark.getValue()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        content.add(remark, Words.quiet(content.getTranslation("appraisal.result.no-consent")), button);
    }

    private static UnorderedList list(List<String> points) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ap-points");
        points.forEach(point -> list.add(new ListItem(point)));
        return list;
    }
}
