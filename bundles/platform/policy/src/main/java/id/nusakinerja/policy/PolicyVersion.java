package id.nusakinerja.policy;

/**
 * Names exactly one edition of one policy.
 *
 * @param id for example {@code semarang}
 * @param version version of its bundle, for example {@code 1.0.0}
 * @param bundle symbolic name of its bundle
 * @param digest {@code sha256:} and the SHA-256 of the bundle's jar file in hex, as {@code sha256sum} prints it;
 *     {@code sha256-entries:} with the hash over the entries where the jar file itself is out of reach
 */
public record PolicyVersion(String id, String version, String bundle, String digest) {

    /** The short form for people and tables, for example {@code semarang:1.0.0}. */
    public String label() {
        return id + ":" + version;
    }

    @Override
    public String toString() {
        return label();
    }
}
