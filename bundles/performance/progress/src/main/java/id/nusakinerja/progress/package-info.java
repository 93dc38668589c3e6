/** Progress: what was reached month by month against the agreed targets, with evidence. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.progress;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
