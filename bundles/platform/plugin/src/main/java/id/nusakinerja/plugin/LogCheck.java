package id.nusakinerja.plugin;

/**
 * What came of checking the plugin log from its first line to its last.
 *
 * @param lines how many lines it has
 * @param altered the first line that is not as it was written, from 1; 0 when all are
 */
public record LogCheck(long lines, long altered) {

    public boolean isIntact() {
        return altered == 0;
    }
}
