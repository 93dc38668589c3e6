package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.textfield.BigDecimalField;
import java.text.DecimalFormatSymbols;

/**
 * A decimal number as people write and paste it: {@code 1.234,5}, {@code 40.5} or {@code 95,5 %}. Where the person's language
 * groups thousands with a dot, a dot before anything but three digits stands for the comma, and the other way round.
 */
public final class DecimalField extends BigDecimalField {

    private static final long serialVersionUID = 1L;

    /** Puts right what was written before the component reads it; what is no number stays for the component to refuse. */
    private static final String READ = """
            const field = this, own = $0, other = own === ',' ? '.' : ',';
            const grouped = (by, point, end) => new RegExp(`^[-+]?\\\\d{1,3}(\\\\${by}\\\\d{3})+(\\\\${point}\\\\d+)${end}$`);
            field.allowedCharPattern = '[-+0-9.,%\\\\s]';
            if (field.reads) { return; }
            field.reads = true;
            field.addEventListener('change', event => {
              const input = field.inputElement;
              if (event.target !== input) { return; }
              let words = input.value.replace(/[\\s%]/g, '');
              if (grouped(other, own, '?').test(words)) { words = words.replaceAll(other, ''); }
              else if (grouped(own, other, '').test(words)) { words = words.replaceAll(own, '').replace(other, own); }
              else if (!words.includes(own) && words.split(other).length === 2) { words = words.replace(other, own); }
              if (words !== input.value) {
                input.value = words;
                input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
              }
            }, true);""";

    public DecimalField() {
        this("");
    }

    public DecimalField(String label) {
        super(label);
        setLocale(getLocale());
        char point = DecimalFormatSymbols.getInstance(getLocale()).getDecimalSeparator();
        addAttachListener(attached -> getElement().executeJs(READ, String.valueOf(point)));
    }
}
