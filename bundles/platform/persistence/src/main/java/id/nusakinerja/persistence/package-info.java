/** One unit of work, one tenant, one database. The only way to the database. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.persistence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
