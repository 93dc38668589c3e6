package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.policy.PolicySetting;
import id.nusakinerja.web.shell.part.Formats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks for the values of a policy's settings; what is left at its standard is not named. Empty for a policy without any. */
final class SettingsForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<PolicySetting, HasValue<?, String>> fields = new LinkedHashMap<>();
    private final transient Runnable changed;

    /** @param changed called after every change */
    SettingsForm(Runnable changed) {
        this.changed = changed;
        addClassName("nk-row");
        setVisible(false);
    }

    /** Show the settings of a policy with these values; those not named stand at their standard. */
    void show(List<PolicySetting> settings, Map<String, String> values) {
        removeAll();
        fields.clear();
        for (PolicySetting setting : settings) {
            HasValue<?, String> field = field(setting);
            field.setValue(values.getOrDefault(setting.key(), setting.standard()));
            field.addValueChangeListener(change -> changed.run());
            fields.put(setting, field);
            add((Component) field);
        }
        setVisible(!settings.isEmpty());
    }

    /** The chosen values by key, in their one spelling where they are allowed. */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        fields.forEach((setting, field) -> {
            String value = setting.allowed().accept(field.getValue()) instanceof Outcome.Done<String>(String allowed)
                    ? allowed
                    : field.getValue();
            if (!value.equals(setting.standard())) {
                values.put(setting.key(), value);
            }
        });
        return values;
    }

    private HasValue<?, String> field(PolicySetting setting) {
        String label = setting.label().in(getLocale());
        return switch (setting.allowed()) {
            case PolicySetting.Choice(List<PolicySetting.Option> choices) -> {
                Select<String> select = new Select<>();
                select.setLabel(label);
                select.setItems(
                        choices.stream().map(PolicySetting.Option::value).toList());
                select.setItemLabelGenerator(value -> choices.stream()
                        .filter(choice -> choice.value().equals(value))
                        .findFirst()
                        .map(choice -> choice.label().in(getLocale()))
                        .orElse(value));
                yield select;
            }
            case PolicySetting.Range range -> {
                TextField text = new TextField(label);
                text.setHelperText(getTranslation(
                        "policy.settings.range",
                        Formats.number(range.least(), getLocale()),
                        Formats.number(range.most(), getLocale())));
                text.setValueChangeMode(ValueChangeMode.ON_BLUR);
                yield text;
            }
        };
    }
}
