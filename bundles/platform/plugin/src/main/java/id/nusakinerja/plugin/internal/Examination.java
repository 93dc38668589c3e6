package id.nusakinerja.plugin.internal;

import id.nusakinerja.guard.BytecodeInspector;
import id.nusakinerja.guard.Rights;
import id.nusakinerja.guard.Violation;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.PluginFacts;
import id.nusakinerja.plugin.PluginKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.framework.Version;

/** Judges a jar by looking at it: signature, manifest, components, imports, bytecode. Nothing of it runs. */
final class Examination {

    private static final Set<String> OF_SHAPE =
            Set.of("guard.activator", "guard.manifest", "guard.nested", "guard.reference");

    private final SignatureCheck signatures;
    private final boolean mayBeUnsigned;
    private final Supplier<Map<String, List<Version>>> exports;
    private final Function<Path, String> resolver;

    /**
     * Examine for a container.
     *
     * @param exports the versions of each package that this container exports, now
     * @param resolver what the container says of a jar that imports what it should not; it runs nothing
     */
    Examination(
            SignatureCheck signatures,
            boolean mayBeUnsigned,
            Supplier<Map<String, List<Version>>> exports,
            Function<Path, String> resolver) {
        this.signatures = signatures;
        this.mayBeUnsigned = mayBeUnsigned;
        this.exports = exports;
        this.resolver = resolver;
    }

    /**
     * A jar against which nothing stands so far.
     *
     * @param facts what it is
     * @param jar what is in it
     * @param marking what it says of itself
     * @param signer fingerprint of the certificate; empty text when it is unsigned
     */
    record Passed(PluginFacts facts, PluginJar jar, Marking marking, String signer) {}

    Outcome<Passed> examine(Path file, String name) {
        return switch (PluginJar.read(file, name)) {
            case Outcome.Refused<PluginJar>(List<Reason> reasons) -> Outcome.refused(reasons);
            case Outcome.Done<PluginJar>(PluginJar jar) -> examine(jar);
        };
    }

    private Outcome<Passed> examine(PluginJar jar) {
        List<Marking> markings = Marking.of(jar);
        SignatureCheck.Finding signature = signatures.look(
                jar, markings.stream().flatMap(each -> each.areas().stream()).toList());
        List<Reason> objections = new ArrayList<>();
        if (!(mayBeUnsigned && signature.isUnsigned())) {
            objections.addAll(signature.objections());
        }
        objections.addAll(shape(jar, markings));
        if (!objections.isEmpty()) {
            return Outcome.refused(detailed(jar, objections));
        }
        Marking marking = markings.getFirst();
        PluginFacts facts = new PluginFacts(
                marking.kind(),
                marking.id(),
                ManifestCheck.symbolicName(jar).orElseThrow(),
                ManifestCheck.version(jar).orElseThrow().toString(),
                jar.digestLabel(),
                marking.areas(),
                signature.trusted().map(TrustedSigner::name).orElse(""));
        return Outcome.done(new Passed(
                facts,
                jar,
                marking,
                signature.signer().map(TrustedSigner::fingerprint).orElse("")));
    }

    /** Where nothing but imports stands against a jar, those who mend it get what the resolver says as well. */
    private List<Reason> detailed(PluginJar jar, List<Reason> objections) {
        if (!objections.stream().allMatch(reason -> reason.code().startsWith(Imports.CODE))) {
            return objections;
        }
        String said = resolver.apply(jar.path());
        return objections.stream().map(reason -> reason.withDetail(said)).toList();
    }

    /** What is wrong with manifest and components is said once, and in their words, not again as found in the bytecode. */
    private List<Reason> shape(PluginJar jar, List<Marking> markings) {
        List<Reason> objections = new ArrayList<>(ManifestCheck.objectionsTo(jar));
        for (Marking marking : markings) {
            objections.addAll(ComponentCheck.objectionsTo(jar, marking));
            objections.addAll(Imports.objectionsTo(jar, marking.kind(), exports.get()));
        }
        boolean said = !objections.isEmpty();
        for (Marking marking : markings) {
            bytecode(jar, marking.kind()).stream()
                    .filter(reason -> !(said && OF_SHAPE.contains(reason.code())))
                    .forEach(objections::add);
        }
        return objections;
    }

    private static List<Reason> bytecode(PluginJar jar, PluginKind kind) {
        try {
            Rights rights = kind == PluginKind.POLICY ? Rights.POLICY : Rights.SCREENS;
            return BytecodeInspector.inspect(jar.path(), rights).stream()
                    .map(Violation::reason)
                    .toList();
        } catch (IOException e) {
            return List.of(Sentences.reason("plugin.unreadable", jar.name()));
        }
    }
}
