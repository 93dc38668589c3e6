package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.PluginKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Version;

/**
 * Runs policies straight from the plugins folder, for a command without a data folder: it decides nothing for anybody, so
 * nothing is kept, and what was looked at need not be tried. It has no pages, so screens stay where they are. Whatever does
 * not run is nobody's business but of a command that asks for that very policy; it is told why.
 */
record FolderRun(Examination examination, Runner runner, Admissions admissions) {

    void run(Optional<Path> folder) {
        folder.map(Staged::jars).orElse(List.of()).forEach(this::run);
    }

    private void run(Path jar) {
        String name = jar.getFileName().toString();
        switch (examination.examine(jar, name)) {
            case Outcome.Refused<Examination.Passed>(List<Reason> reasons) -> refuse(jar, name, reasons);
            case Outcome.Done<Examination.Passed>(Examination.Passed passed) -> {
                if (passed.facts().kind() == PluginKind.POLICY) {
                    List<Reason> unfit = runner.start(jar, PluginKind.POLICY, name);
                    if (unfit.isEmpty()) {
                        admissions.admit(passed.facts().digest());
                    } else {
                        refuse(jar, name, unfit);
                    }
                }
            }
        }
    }

    private void refuse(Path file, String name, List<Reason> reasons) {
        Optional<PluginJar> jar = PluginJar.read(file, name) instanceof Outcome.Done<PluginJar>(PluginJar read)
                ? Optional.of(read)
                : Optional.empty();
        List<Marking> markings = jar.map(Marking::of).orElse(List.of());
        if (markings.stream().anyMatch(marking -> marking.kind() == PluginKind.SCREENS)) {
            return;
        }
        admissions.refuse(
                markings.stream().map(Marking::id).findFirst().orElse(""),
                jar.flatMap(ManifestCheck::version).map(Version::toString).orElse(""),
                Journal.sentence(reasons));
    }
}
