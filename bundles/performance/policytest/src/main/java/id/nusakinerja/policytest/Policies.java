package id.nusakinerja.policytest;

import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Policies without a container around them. */
public final class Policies {

    private Policies() {}

    /** A rulebook of version 1.0.0 of a city. */
    public static Rulebook rulebook(String id, Object policy, Object national) {
        return new Rulebook(installed(id, policy), installed("national", national));
    }

    /** Read the legal examples of the jar or folder that a policy comes from; empty when it has none. */
    public static String examplesOf(Object policy) {
        URL origin = policy.getClass().getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader bundle = new URLClassLoader(new URL[] {origin}, null);
                InputStream examples = bundle.getResourceAsStream("legal-examples.csv")) {
            return examples == null ? "" : new String(examples.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InstalledPolicy installed(String id, Object policy) {
        PolicyVersion version = new PolicyVersion(id, "1.0.0", "id.nusakinerja.city." + id, "sha256:" + "0".repeat(64));
        return new InstalledPolicy(version, List.of(policy));
    }
}
