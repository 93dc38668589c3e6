package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.ResultKind;
import id.nusakinerja.target.SuperiorResult;
import id.nusakinerja.web.shell.part.DecimalField;
import id.nusakinerja.web.shell.part.UnsavedWork;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Writes one result: words, kind, weight, and the superior's result it supports. */
final class ResultDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient PlannedResult result;
    private final TextArea words = new TextArea();
    private final RadioButtonGroup<ResultKind> kind = new RadioButtonGroup<>();
    private final DecimalField weight = new DecimalField();
    private final Select<SuperiorResult> supports = new Select<>();

    /**
     * Open the form.
     *
     * @param remainder what is left to give besides the weight of this result
     */
    ResultDialog(PlannedResult result, Percent remainder, List<SuperiorResult> superior, Consumer<PlannedResult> save) {
        this.result = result;
        setHeaderTitle(getTranslation("planning.result.title"));
        setWidth("560px");
        setMaxWidth("100%");
        words.setLabel(getTranslation("planning.result.words"));
        words.setHelperText(getTranslation("planning.result.words-help"));
        words.setMaxLength(2000);
        words.setValue(result.text());
        kind.setLabel(getTranslation("planning.result.kind"));
        kind.setItems(ResultKind.values());
        kind.setItemLabelGenerator(one -> one.title().in(getLocale()));
        kind.setValue(result.kind());
        weight.setLabel(getTranslation("planning.result.weight"));
        weight.setSuffixComponent(new Span("%"));
        weight.setHelperText(getTranslation("planning.result.weight-help", remainder.value()));
        weight.setValue(result.weight().value());
        fillSupports(superior);
        FormLayout form = new FormLayout(words, kind, weight, supports);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        PlannedResult before = written();
        BooleanSupplier isChanged = () -> !written().equals(before);
        UnsavedWork.watch(this, isChanged);
        Button keep = new Button(getTranslation("planning.save"), click -> {
            close();
            save.accept(written());
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(new Button(getTranslation("planning.cancel"), click -> UnsavedWork.close(this, isChanged)), keep);
    }

    private void fillSupports(List<SuperiorResult> superior) {
        supports.setLabel(getTranslation("planning.result.supports"));
        supports.setItems(superior);
        supports.setEmptySelectionAllowed(true);
        supports.setItemLabelGenerator(
                one -> one == null ? getTranslation("planning.result.supports-none") : one.text());
        supports.setHelperText(getTranslation(
                superior.isEmpty() ? "planning.result.supports-empty" : "planning.result.supports-help"));
        supports.setEnabled(!superior.isEmpty());
        superior.stream()
                .filter(one -> result.supports().filter(one.id()::equals).isPresent())
                .findFirst()
                .ifPresent(supports::setValue);
    }

    private PlannedResult written() {
        BigDecimal percent = weight.getOptionalValue().orElse(BigDecimal.ZERO);
        Optional<SuperiorResult> chosen = supports.getOptionalValue();
        return new PlannedResult(
                result.id(),
                kind.getValue(),
                words.getValue(),
                // A superior without a visible plan leaves an earlier link as it is.
                supports.isEnabled() ? chosen.map(SuperiorResult::id) : result.supports(),
                new Percent(percent.max(BigDecimal.ZERO)),
                result.indicators());
    }
}
