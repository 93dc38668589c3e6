package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.web.shell.part.DecimalField;
import id.nusakinerja.web.shell.part.ReasonList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The facts of one civil servant: full allowance, productivity or minutes, discipline events, source. */
final class FactsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField allowance = new TextField();
    private final DecimalField productivity = new DecimalField();
    private final TextField minutes = new TextField();
    private final TextField events = new TextField();
    private final TextField source = new TextField();
    private final Div news = new Div();

    /** @param save keeps the facts and answers what came of it */
    FactsDialog(AllowanceLine line, Function<AllowanceFacts, Outcome<List<AllowanceFacts>>> save) {
        setHeaderTitle(getTranslation("appraisal.facts.of", line.person().name()));
        setWidth("520px");
        setMaxWidth("96vw");
        label();
        fill(line);
        Div fields = new Div(allowance, productivity, minutes, events, source, news);
        fields.addClassName("ap-fields");
        add(fields);
        Button cancel = new Button(getTranslation("appraisal.facts.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button keep = new Button(getTranslation("appraisal.facts.save"), click -> {
            if (isValid()) {
                answer(save.apply(value(line)));
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, keep);
    }

    private void label() {
        allowance.setLabel(getTranslation("appraisal.facts.allowance"));
        allowance.setHelperText(getTranslation("appraisal.facts.allowance-help"));
        productivity.setLabel(getTranslation("appraisal.facts.productivity"));
        minutes.setLabel(getTranslation("appraisal.facts.minutes"));
        minutes.setHelperText(getTranslation("appraisal.facts.minutes-help"));
        events.setLabel(getTranslation("appraisal.facts.events"));
        events.setHelperText(getTranslation("appraisal.facts.events-help"));
        source.setLabel(getTranslation("appraisal.facts.source"));
        source.setHelperText(getTranslation("appraisal.facts.source-help"));
        source.setMaxLength(300);
        for (TextField number : List.of(allowance, minutes)) {
            number.setAllowedCharPattern("[0-9.,Rp\\s]");
            number.setMaxLength(30);
        }
    }

    private void fill(AllowanceLine line) {
        AllowanceFacts facts = line.facts();
        if (facts != null) {
            allowance.setValue(facts.allowance().toString());
            facts.productivity().map(Percent::value).ifPresent(productivity::setValue);
            facts.minutes().ifPresent(number -> minutes.setValue(Long.toString(number)));
            events.setValue(EventText.write(facts.events()));
            source.setValue(facts.source());
        }
    }

    private boolean isValid() {
        mark(allowance, WholeText.parse(allowance.getValue()).isEmpty(), "appraisal.facts.allowance-missing");
        mark(source, source.getValue().isBlank(), "appraisal.facts.source-missing");
        mark(events, EventText.parse(events.getValue()).isEmpty(), "appraisal.facts.events-wrong");
        mark(
                minutes,
                !minutes.isEmpty() && WholeText.parse(minutes.getValue()).isEmpty(),
                "appraisal.facts.minutes-wrong");
        boolean negative = productivity
                .getOptionalValue()
                .filter(value -> value.signum() < 0)
                .isPresent();
        productivity.setInvalid(negative);
        productivity.setErrorMessage(negative ? getTranslation("appraisal.facts.productivity-wrong") : "");
        return !(allowance.isInvalid() || source.isInvalid() || events.isInvalid() || minutes.isInvalid() || negative);
    }

    private void mark(TextField field, boolean wrong, String message) {
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? getTranslation(message) : "");
    }

    private AllowanceFacts value(AllowanceLine line) {
        Map<String, Integer> counts = EventText.parse(events.getValue()).orElseThrow();
        Optional<BigDecimal> percent = productivity.getOptionalValue();
        return new AllowanceFacts(
                line.person().id(),
                line.part(),
                Rupiah.of(WholeText.parse(allowance.getValue()).orElseThrow()),
                percent.map(Percent::new),
                WholeText.parse(minutes.getValue()),
                counts,
                source.getValue().strip(),
                line.facts() == null ? 0 : line.facts().version());
    }

    private void answer(Outcome<List<AllowanceFacts>> outcome) {
        news.removeAll();
        switch (outcome) {
            case Outcome.Done<List<AllowanceFacts>> done -> close();
            case Outcome.Refused<List<AllowanceFacts>>(List<Reason> reasons) -> news.add(new ReasonList(reasons));
        }
    }
}
