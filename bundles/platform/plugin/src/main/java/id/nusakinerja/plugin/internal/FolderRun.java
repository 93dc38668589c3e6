package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.PluginKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs policies straight from the plugins folder, for a command without a data folder: it decides nothing for anybody, so
 * nothing is kept, and what was looked at need not be tried. It has no pages, so screens stay where they are.
 */
record FolderRun(Examination examination, Runner runner, Admissions admissions) {

    private static final Logger LOG = LoggerFactory.getLogger(FolderRun.class);

    void run(Optional<Path> folder) {
        folder.map(Staged::jars).orElse(List.of()).forEach(this::run);
    }

    private void run(Path jar) {
        String name = jar.getFileName().toString();
        switch (examination.examine(jar, name)) {
            case Outcome.Refused<Examination.Passed>(List<Reason> reasons) -> warn(reasons);
            case Outcome.Done<Examination.Passed>(Examination.Passed passed) -> {
                if (passed.facts().kind() == PluginKind.POLICY) {
                    List<Reason> unfit = runner.start(jar, PluginKind.POLICY, name);
                    if (unfit.isEmpty()) {
                        admissions.admit(passed.facts().digest());
                    } else {
                        warn(unfit);
                    }
                }
            }
        }
    }

    private static void warn(List<Reason> reasons) {
        LOG.error("{}", Journal.sentence(reasons).in(Locale.ENGLISH));
    }
}
