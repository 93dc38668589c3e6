package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.plugin.PluginFacts;
import id.nusakinerja.plugin.PluginKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * What the store remembers of a jar that came in.
 *
 * @param facts what it is
 * @param content fingerprint of what it says and does, the same whoever signs it
 * @param signer fingerprint of the certificate; empty text when unsigned
 * @param examples path of its legal examples
 * @param file the name it came in under
 * @param since when it came in
 * @param quarantine why it may not run; empty when it passed
 */
record Kept(
        PluginFacts facts,
        String content,
        String signer,
        String examples,
        String file,
        Instant since,
        List<Reason> quarantine) {

    static Kept of(Examination.Passed passed, Instant since, List<Reason> quarantine) {
        return new Kept(
                passed.facts(),
                passed.jar().content(),
                passed.signer(),
                passed.marking().examples(),
                passed.jar().name(),
                since,
                quarantine);
    }

    /** The digest in hex alone, as files are named. */
    String hex() {
        return facts.digest().substring(facts.digest().indexOf(':') + 1);
    }

    Properties toProperties() {
        Properties values = new Properties();
        values.setProperty("kind", facts.kind().name());
        values.setProperty("id", facts.id());
        values.setProperty("bundle", facts.bundle());
        values.setProperty("version", facts.version());
        values.setProperty("digest", facts.digest());
        values.setProperty("areas", String.join(" ", facts.areas()));
        values.setProperty("signer", facts.signer());
        values.setProperty("signer.fingerprint", signer);
        values.setProperty("content", content);
        values.setProperty("examples", examples);
        values.setProperty("file", file);
        values.setProperty("since", since.toString());
        for (int i = 0; i < quarantine.size(); i++) {
            Reason reason = quarantine.get(i);
            values.setProperty("quarantine." + i + ".code", reason.code());
            values.setProperty("quarantine." + i + ".id", reason.text().in(Text.INDONESIAN));
            values.setProperty("quarantine." + i + ".en", reason.text().in(Locale.ENGLISH));
            values.setProperty("quarantine." + i + ".regulation", reason.basis().regulation());
            values.setProperty("quarantine." + i + ".article", reason.basis().article());
            values.setProperty("quarantine." + i + ".detail", reason.detail());
        }
        return values;
    }

    /** @throws RuntimeException when the values are not what {@link #toProperties} wrote */
    static Kept of(Properties values) {
        PluginFacts facts = new PluginFacts(
                PluginKind.valueOf(value(values, "kind")),
                value(values, "id"),
                value(values, "bundle"),
                value(values, "version"),
                value(values, "digest"),
                List.of(value(values, "areas").split(" ")),
                value(values, "signer"));
        List<Reason> quarantine = new ArrayList<>();
        for (int i = 0; values.containsKey("quarantine." + i + ".code"); i++) {
            String key = "quarantine." + i;
            quarantine.add(new Reason(
                    value(values, key + ".code"),
                    Sentences.kept(value(values, key + ".id"), value(values, key + ".en")),
                    new LegalBasis(value(values, key + ".regulation"), value(values, key + ".article")),
                    value(values, key + ".detail")));
        }
        return new Kept(
                facts,
                value(values, "content"),
                value(values, "signer.fingerprint"),
                value(values, "examples"),
                value(values, "file"),
                Instant.parse(value(values, "since")),
                quarantine);
    }

    private static String value(Properties values, String key) {
        return values.getProperty(key, "");
    }
}
