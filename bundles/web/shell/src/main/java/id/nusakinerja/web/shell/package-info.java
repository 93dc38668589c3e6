/**
 * What a bundle with screens offers to the frame: screens, panels for the home page, tasks and the sentences of the
 * bundle. The shell knows none of them by name.
 */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.web.shell;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
