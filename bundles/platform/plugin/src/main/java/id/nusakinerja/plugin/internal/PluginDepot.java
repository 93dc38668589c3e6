package id.nusakinerja.plugin.internal;

import id.nusakinerja.guard.PolicyWeaver;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.plugin.PluginEvent.What;
import id.nusakinerja.plugin.PluginFacts;
import id.nusakinerja.plugin.PluginKind;
import id.nusakinerja.plugin.PluginState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes plugins in, keeps them, brings them back at a start and lets them go. The new one runs and is proved beside the old
 * one; only then the store remembers it. One change at a time.
 */
@Component(service = PluginDepot.class)
public final class PluginDepot {

    private static final Logger LOG = LoggerFactory.getLogger(PluginDepot.class);

    private final Setup setup;
    private final Clock clock;
    private final Admissions admissions;
    private final Needs needs;
    private final Bundles bundles;
    private final Runner runner;
    private final PluginStore store;
    private final TrustStore trust;
    private final PluginLog log;
    private final Journal journal;
    private final Examination examination;
    private final Holdings holdings;

    @Activate
    public PluginDepot(
            BundleContext context,
            @Reference Clock clock,
            @Reference Admissions admissions,
            @Reference Trials trials,
            @Reference Needs needs,
            @Reference PolicyWeaver beforeAnythingRuns) {
        this(Setup.of(context), new Bundles(context), clock, admissions, trials, needs);
    }

    PluginDepot(Setup setup, Bundles bundles, Clock clock, Admissions admissions, Trials trials, Needs needs) {
        this.setup = setup;
        this.clock = clock;
        this.admissions = admissions;
        this.needs = needs;
        this.bundles = bundles;
        this.runner = new Runner(bundles, trials);
        this.store = new PluginStore(setup.store());
        this.trust = new TrustStore(setup.trust(), setup.demoCertificate());
        this.holdings = new Holdings(store, trust);
        this.log = new PluginLog(setup.store().resolve("log.jsonl"));
        this.journal = new Journal(log, clock);
        this.examination = examination(trust, clock, bundles, setup.development());
        switch (setup.use()) {
            case SERVER, DATA -> restore();
            case FOLDER -> new FolderRun(examination, runner, admissions).run(setup.folder());
        }
    }

    private static Examination examination(TrustStore trust, Clock clock, Bundles bundles, boolean mayBeUnsigned) {
        return new Examination(new SignatureCheck(trust, clock), mayBeUnsigned, bundles::exports, bundles::objectionTo);
    }

    Setup setup() {
        return setup;
    }

    PluginLog log() {
        return log;
    }

    TrustStore trust() {
        return trust;
    }

    synchronized List<Plugin> list() {
        return holdings.list();
    }

    /** Look at a jar; nothing of it runs. */
    Outcome<Examination.Passed> inspect(String name, byte[] jar) {
        return Staged.with(jar, file -> examination.examine(file, name));
    }

    /** Take a jar in; what comes of it stands in the log. The same jar again changes nothing. */
    Outcome<Plugin> install(String who, String name, byte[] jar) {
        return changing(() -> takeIn(who, name, jar));
    }

    private Outcome<Plugin> takeIn(String who, String name, byte[] jar) {
        String digest = "sha256:" + Hex.sha256(jar);
        Outcome<Examination.Passed> examined = inspect(name, jar);
        if (!(examined instanceof Outcome.Done<Examination.Passed>(Examination.Passed passed))) {
            return refuse(who, name, digest, "", reasons(examined));
        }
        Optional<Kept> same = holdings.findRunning(passed.jar().content());
        if (same.isPresent()) {
            return Outcome.done(holdings.plugin(same.get()));
        }
        List<Reason> conflicts = new Conflicts(store.list(), holdings.held(), trust, setup.development()).with(passed);
        if (!conflicts.isEmpty()) {
            return refuse(who, name, digest, passed.facts().label(), conflicts);
        }
        boolean known = holdings.find(digest).isPresent();
        try {
            Outcome<Plugin> taken = take(passed, store.put(Hex.sha256(jar), jar));
            if (taken instanceof Outcome.Done<Plugin>(Plugin plugin)) {
                replaceOthers(passed, plugin);
                journal.done(who, What.INSTALL, name, plugin.facts(), Sentences.resultOf(plugin));
                return taken;
            }
            if (!known) {
                store.forget(Hex.sha256(jar));
            }
            return refuse(who, name, digest, passed.facts().label(), reasons(taken));
        } catch (IOException e) {
            LOG.error("{}: the store could not be written", name, e);
            return refuse(
                    who,
                    name,
                    digest,
                    "",
                    List.of(Sentences.reason("plugin.not-stored", setup.store().toString())));
        }
    }

    /** Try a jar as {@link #install} would, and let go of it again. */
    synchronized Outcome<PluginFacts> tryOut(String name, byte[] jar, boolean mayBeUnsigned) {
        Examination look = examination(trust, clock, bundles, mayBeUnsigned || setup.development());
        return Staged.with(jar, file -> switch (look.examine(file, name)) {
            case Outcome.Refused<Examination.Passed>(List<Reason> reasons) -> Outcome.refused(reasons);
            case Outcome.Done<Examination.Passed>(Examination.Passed passed) -> runner.tryOut(passed, file);
        });
    }

    /** Take a plugin out, unless somebody needs it. */
    Outcome<Plugin> uninstall(String who, String digest) {
        return changing(() -> letGo(who, digest));
    }

    private Outcome<Plugin> letGo(String who, String digest) {
        Optional<Kept> found = holdings.find(digest);
        if (found.isEmpty()) {
            return Sentences.refused("plugin.unknown", digest);
        }
        Kept kept = found.get();
        List<Reason> objections = needs.objectionsToRemoving(kept.facts(), store.list());
        if (!objections.isEmpty()) {
            journal.refused(who, What.UNINSTALL, kept, objections);
            return Outcome.refused(objections);
        }
        Plugin gone = holdings.plugin(kept);
        forget(kept);
        journal.done(
                who,
                What.UNINSTALL,
                kept.file(),
                kept.facts(),
                Sentences.text("plugin.gone", kept.facts().label()));
        return Outcome.done(gone);
    }

    /** Stop what may not run any more, and start what may again: the trust store was changed. */
    void reconsider() {
        changing(() -> {
            store.list().forEach(this::reconsider);
            return true;
        });
    }

    private void reconsider(Kept kept) {
        boolean mayRun = new Restoration(store, trust, setup).objectionsTo(kept).isEmpty();
        if (kept.quarantine().isEmpty() && mayRun == holdings.isHeld(kept)) {
            stop(kept);
            restore(kept);
        }
    }

    /** One change at a time; who hears of it may ask again at once. */
    private <T> T changing(Supplier<T> change) {
        T done;
        synchronized (this) {
            done = change.get();
        }
        admissions.announce();
        return done;
    }

    private void restore() {
        setup.demoCertificate().filter(each -> setup.use() == Setup.Use.SERVER).ifPresent(trust::addDemo);
        store.list().stream()
                .filter(kept ->
                        kept.quarantine().isEmpty() && isOfUse(kept.facts().kind()))
                .forEach(this::restore);
    }

    private void restore(Kept kept) {
        List<Reason> objections = new ArrayList<>(new Restoration(store, trust, setup).objectionsTo(kept));
        if (objections.isEmpty()) {
            objections.addAll(runner.start(store.jar(kept.hex()), kept.facts().kind(), kept.file()));
        }
        if (objections.isEmpty()) {
            admissions.admit(kept.facts().digest());
            return;
        }
        holdings.hold(kept, objections);
        Text why = Journal.sentence(objections);
        if (setup.use() == Setup.Use.SERVER) {
            LOG.error("{} does not run: {}", kept.facts().label(), why.in(Locale.ENGLISH));
            journal.refused("start", What.RESTORE, kept, objections);
        } else {
            // Of a command it is nobody's business but whose who names this very policy.
            admissions.refuse(kept.facts().id(), kept.facts().version(), why);
        }
    }

    /** A command has no pages, so screens would only cost it time. */
    private boolean isOfUse(PluginKind kind) {
        return kind == PluginKind.POLICY || setup.use() == Setup.Use.SERVER;
    }

    /** Run and try it; a policy that fails its trials is kept, but does not run. */
    private Outcome<Plugin> take(Examination.Passed passed, Path jar) throws IOException {
        Outcome<List<Reason>> tried = runner.run(passed, jar);
        if (!(tried instanceof Outcome.Done<List<Reason>>(List<Reason> objections))) {
            runner.remove(jar);
            return Outcome.refused(reasons(tried));
        }
        Kept kept = Kept.of(passed, clock.instant(), objections);
        store.remember(kept);
        if (objections.isEmpty()) {
            holdings.release(kept);
            admissions.admit(kept.facts().digest());
        } else {
            runner.remove(jar);
        }
        return Outcome.done(holdings.plugin(kept));
    }

    /** What the new one replaces: other screens of the same bundle, and in development the same version as it was. */
    private void replaceOthers(Examination.Passed passed, Plugin now) {
        for (Kept other : store.list()) {
            boolean sameBundle = other.facts().bundle().equals(passed.facts().bundle())
                    && !other.facts().digest().equals(passed.facts().digest());
            boolean replaced = passed.facts().kind() == PluginKind.SCREENS
                    || other.facts().version().equals(passed.facts().version());
            if (sameBundle && replaced && now.state() == PluginState.ACTIVE) {
                forget(other);
            }
        }
    }

    private void forget(Kept kept) {
        try {
            stop(kept);
            store.forget(kept.hex());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop(Kept kept) {
        admissions.withdraw(kept.facts().digest());
        holdings.release(kept);
        runner.remove(store.jar(kept.hex()));
    }

    private Outcome<Plugin> refuse(String who, String name, String digest, String label, List<Reason> reasons) {
        journal.refused(who, What.INSTALL, name, digest, label, reasons);
        return Outcome.refused(reasons);
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Reason> reasons) ? reasons : List.of();
    }
}
