/** What a city implements, which version of it rules a tenant, and the receipt of what it decided. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.policy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
