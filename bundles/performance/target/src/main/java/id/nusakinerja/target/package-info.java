/** Plans of civil servants (SKP): what a person promises for a year, and who agreed to it. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.target;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
