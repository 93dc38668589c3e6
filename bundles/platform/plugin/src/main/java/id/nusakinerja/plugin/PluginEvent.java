package id.nusakinerja.plugin;

import id.nusakinerja.kernel.Text;
import java.time.Instant;

/**
 * One line of the plugin log.
 *
 * @param at when
 * @param who the account's name, {@code folder} for the plugins folder, {@code command} for the command line
 * @param what what was tried
 * @param file the name of the file; empty when there was none
 * @param digest {@code sha256:} and hex of the jar
 * @param label id and version, for example {@code semarang:1.0.0}; empty where the file did not say
 * @param done whether it happened
 * @param text what came of it, in a sentence
 */
public record PluginEvent(
        Instant at, String who, What what, String file, String digest, String label, boolean done, Text text) {

    /** What may be tried with a plugin. */
    public enum What {
        INSTALL,
        UNINSTALL,
        /** Bring it back at a start. */
        RESTORE,
        /** Let another version take over, or go back. */
        SWITCH
    }
}
