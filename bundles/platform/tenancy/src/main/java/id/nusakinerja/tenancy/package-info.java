/** Local governments and their settings, read from one file each. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.tenancy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
