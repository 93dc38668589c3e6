package id.nusakinerja.plugin;

import id.nusakinerja.policy.PolicyVersion;
import java.util.List;

/**
 * What a plugin is, as its manifest and its signature say.
 *
 * @param kind policy or screens
 * @param id of the policy, or the city of the screens, for example {@code semarang}
 * @param bundle symbolic name
 * @param version of the bundle, for example {@code 1.0.0}
 * @param digest {@code sha256:} and the SHA-256 of the jar file in hex, as {@code sha256sum} prints it
 * @param areas Kemendagri codes it may rule; {@code 00} for all
 * @param signer whose key signed it, as the trust store names it; empty when unsigned, which a development setting allows
 */
public record PluginFacts(
        PluginKind kind, String id, String bundle, String version, String digest, List<String> areas, String signer) {

    public PluginFacts {
        areas = List.copyOf(areas);
    }

    /** The short form for people, for example {@code semarang:1.0.0}. */
    public String label() {
        return id + ":" + version;
    }

    /** As decisions name it; of a policy only. */
    public PolicyVersion policyVersion() {
        return new PolicyVersion(id, version, bundle, digest);
    }
}
