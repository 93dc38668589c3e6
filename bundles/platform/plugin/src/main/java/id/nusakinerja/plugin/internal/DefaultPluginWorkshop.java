package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.plugin.LogCheck;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.plugin.PluginEvent;
import id.nusakinerja.plugin.PluginFacts;
import id.nusakinerja.plugin.PluginSigner;
import id.nusakinerja.plugin.PluginWorkshop;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Works on files and on the data folder of a command. */
@Component
public final class DefaultPluginWorkshop implements PluginWorkshop {

    private static final String WHO = "command";

    private final PluginDepot depot;

    @Activate
    public DefaultPluginWorkshop(@Reference PluginDepot depot) {
        this.depot = depot;
    }

    @Override
    public Outcome<PluginFacts> tryOut(Path jar, boolean mayBeUnsigned) {
        return read(jar, bytes -> depot.tryOut(name(jar), bytes, mayBeUnsigned));
    }

    @Override
    public Outcome<Plugin> install(Path jar) {
        if (depot.setup().use() != Setup.Use.DATA) {
            return Sentences.refused("plugin.no-data-folder", name(jar));
        }
        Path lock = depot.setup().data().resolve("nusakinerja.lock");
        try {
            Files.createDirectories(depot.setup().data());
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.tryLock()) {
                return held == null
                        ? Sentences.refused(
                                "plugin.server-runs",
                                name(jar),
                                depot.setup().data().toString())
                        : read(jar, bytes -> depot.install(WHO, name(jar), bytes));
            }
        } catch (IOException e) {
            return Sentences.refused("plugin.not-stored", depot.setup().data().toString());
        }
    }

    @Override
    public Outcome<Path> sign(Path jar, Path keyStore, String alias, char[] password, Path out) {
        return read(jar, bytes -> new Signing(name(jar)).sign(bytes, keyStore, alias, password, out));
    }

    @Override
    public Outcome<PluginSigner> trust(Path certificate, String name, List<String> areas, Optional<LocalDate> until) {
        return depot.trust()
                .add(certificate, name, areas, until)
                .map(signer -> new PluginSigner(signer.fingerprint(), signer.name(), signer.areas(), signer.lastDay()));
    }

    @Override
    public List<PluginEvent> listLog(int limit) {
        return depot.log().latest(limit);
    }

    @Override
    public LogCheck verifyLog() {
        return depot.log().check();
    }

    private static <T> Outcome<T> read(Path jar, Function<byte[], Outcome<T>> work) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(jar);
        } catch (IOException e) {
            return Sentences.refused("plugin.no-file", jar.toString());
        }
        return work.apply(bytes);
    }

    private static String name(Path jar) {
        return jar.getFileName().toString();
    }
}
