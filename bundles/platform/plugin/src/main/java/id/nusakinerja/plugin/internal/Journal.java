package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.plugin.PluginEvent;
import id.nusakinerja.plugin.PluginEvent.What;
import id.nusakinerja.plugin.PluginFacts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes down what came of each attempt, in sentences. */
final class Journal {

    private final PluginLog log;
    private final Clock clock;

    Journal(PluginLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    void done(String who, What what, String file, PluginFacts facts, Text text) {
        log.add(new PluginEvent(clock.instant(), who, what, file, facts.digest(), facts.label(), true, text));
    }

    void refused(String who, What what, String file, String digest, String label, List<Reason> reasons) {
        log.add(new PluginEvent(clock.instant(), who, what, file, digest, label, false, sentence(reasons)));
    }

    void refused(String who, What what, Kept kept, List<Reason> reasons) {
        refused(who, what, kept.file(), kept.facts().digest(), kept.facts().label(), reasons);
    }

    /** All reasons as one text. */
    static Text sentence(List<Reason> reasons) {
        return Sentences.kept(sentence(reasons, Text.INDONESIAN), sentence(reasons, Locale.ENGLISH));
    }

    private static String sentence(List<Reason> reasons, Locale locale) {
        return reasons.stream().map(reason -> reason.text().in(locale)).collect(Collectors.joining(" "));
    }
}
