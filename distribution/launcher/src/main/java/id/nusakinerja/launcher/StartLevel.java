package id.nusakinerja.launcher;

/**
 * When a bundle starts. What starts last stops first: so the web server lets its requests end while everything they need is
 * still there. A single command goes up to {@link #CORE} only.
 */
public enum StartLevel {
    LOGGING(1, "pax-logging-.*"),
    HTTP(5, "org\\.apache\\.felix\\.http\\.jetty.*"),
    WEB(
            4,
            "id\\.nusakinerja\\.(web\\.|health-).*|.*\\.screens-.*|org\\.apache\\.felix\\.(healthcheck|http)\\..*"
                    + "|(org\\.eclipse\\.)?jetty.*|jakarta\\.(websocket|servlet).*"),
    DATA(
            3,
            "id\\.nusakinerja\\.(persistence|derby|flyway|identity|audit|demo)-.*|org\\.eclipse\\.persistence\\..*"
                    + "|jakarta\\.persistence.*|asm-.*|HikariCP-.*|postgresql-.*|jackson-.*"),
    CORE(2, ".*");

    private final int number;
    private final String jars;

    StartLevel(int number, String jars) {
        this.number = number;
        this.jars = jars;
    }

    public int number() {
        return number;
    }

    /** Tell the level by the name of the jar: the first whose pattern fits, in the order above. */
    public static StartLevel of(String jar) {
        for (StartLevel level : values()) {
            if (jar.matches(level.jars)) {
                return level;
            }
        }
        return CORE;
    }
}
