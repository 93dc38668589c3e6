package id.nusakinerja.web.shell;

import com.vaadin.flow.i18n.I18NProvider;
import id.nusakinerja.kernel.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the sentence of a key in the bundle that its first word names. Indonesian unless the session speaks English.
 */
public class ScreenTexts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(ScreenTexts.class);

    private final transient Map<String, ScreenText> byRoom = new ConcurrentHashMap<>();

    /** Make one that knows these bundles, for tests. */
    public static ScreenTexts of(ScreenText... texts) {
        ScreenTexts all = new ScreenTexts();
        for (ScreenText text : texts) {
            all.add(text);
        }
        return all;
    }

    protected ScreenTexts() {}

    protected final void add(ScreenText text) {
        byRoom.put(text.room(), text);
    }

    /** Forget a bundle that stopped, unless its successor has already taken its place. */
    protected final void remove(ScreenText text) {
        byRoom.remove(text.room(), text);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Text.INDONESIAN, Locale.ENGLISH);
    }

    /** Get the sentence; a missing key shows itself between exclamation marks and is logged, as a broken page helps nobody. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        int dot = key.indexOf('.');
        ScreenText owner = byRoom.get(dot < 0 ? key : key.substring(0, dot));
        if (owner == null) {
            LOG.warn("No bundle has the sentence ({})", key);
            return "!" + key + "!";
        }
        try {
            return owner.messages().text(key, arguments).in(locale);
        } catch (IllegalArgumentException e) {
            LOG.warn("The sentence ({}) cannot be shown: {}", key, e.getMessage());
            return "!" + key + "!";
        }
    }
}
