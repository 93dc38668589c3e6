/**
 * The small set of parts that every screen is made of, so that all screens look and behave as one product. Each part is
 * light, speaks Indonesian and English, and works by keyboard and for a reader of the screen.
 */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.web.shell.part;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
