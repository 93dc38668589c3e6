/** Who works where, and who leads whom, on which date. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.employee;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
