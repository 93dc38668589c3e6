package id.nusakinerja.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The sentences of one bundle: {@code messages_id.properties} and {@code messages_en.properties} (UTF-8) beside a class.
 * Both files hold the same keys.
 */
public final class Messages {

    private final String owner;
    private final Properties indonesian;
    private final Properties english;

    private Messages(String owner, Properties indonesian, Properties english) {
        this.owner = owner;
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * Load the sentences beside a class.
     *
     * @throws IllegalStateException when a file is missing or the two differ in their keys
     */
    public static Messages beside(Class<?> owner) {
        Messages messages = new Messages(
                owner.getPackageName(), load(owner, "messages_id.properties"), load(owner, "messages_en.properties"));
        if (!messages.indonesian.keySet().equals(messages.english.keySet())) {
            throw new IllegalStateException("The messages of (" + owner.getPackageName()
                    + ") have other keys in Indonesian than in English.\nMaybe a new key stands in one file only.");
        }
        return messages;
    }

    /**
     * Get a sentence with its values.
     *
     * @throws IllegalArgumentException for a key that the files do not have
     */
    public Text text(String key, Object... arguments) {
        String inIndonesian = indonesian.getProperty(key);
        String inEnglish = english.getProperty(key);
        if (inIndonesian == null || inEnglish == null) {
            throw new IllegalArgumentException("No message (" + key + ") in (" + owner + ").");
        }
        return Text.of(inIndonesian, inEnglish, arguments);
    }

    public Reason reason(String code, LegalBasis basis, Object... arguments) {
        return new Reason(code, text(code, arguments), basis);
    }

    private static Properties load(Class<?> owner, String file) {
        Properties properties = new Properties();
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No (" + file + ") beside (" + owner.getName() + ").");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
