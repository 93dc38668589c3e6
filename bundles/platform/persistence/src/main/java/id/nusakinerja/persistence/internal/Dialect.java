package id.nusakinerja.persistence.internal;

import java.util.Map;

/** The two databases we run on, with the words in which they differ. */
public enum Dialect {
    DERBY("Derby", "BLOB"),
    POSTGRESQL("PostgreSQL", "BYTEA");

    private final String platform;
    private final String bytes;

    Dialect(String platform, String bytes) {
        this.platform = platform;
        this.bytes = bytes;
    }

    /** Get the name by which EclipseLink knows this database. */
    String platform() {
        return platform;
    }

    /** Get what {@code ${...}} stands for in the SQL of the rooms. */
    Map<String, String> placeholders() {
        return Map.of("bytes", bytes);
    }
}
