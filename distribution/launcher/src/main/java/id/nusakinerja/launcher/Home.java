package id.nusakinerja.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of an unpacked distribution.
 *
 * @param folder holds {@code bin conf lib bundles plugins tenant-configs}
 */
record Home(Path folder) {

    static final String SETTING = "nusakinerja.home";

    /** Find the folder by the system property that the start script sets. */
    static Home fromScript() {
        String folder = System.getProperty(SETTING);
        if (folder == null || !Files.isDirectory(Path.of(folder, "bundles"))) {
            throw new StartProblem(
                    SETTING + "=" + folder, "no distribution lies there", "Start by bin/nusakinerja, which sets it");
        }
        return new Home(Path.of(folder).toAbsolutePath().normalize());
    }

    Path bundles() {
        return folder.resolve("bundles");
    }

    Path plugins() {
        return folder.resolve("plugins");
    }

    /** The certificate that the build signed its plugins with; its key was thrown away. */
    Path demoCertificate() {
        return conf().resolve("demo-signer.pem");
    }

    Path conf() {
        return folder.resolve("conf");
    }

    Path tenants() {
        return folder.resolve("tenant-configs");
    }

    Path data() {
        return folder.resolve("data");
    }
}
