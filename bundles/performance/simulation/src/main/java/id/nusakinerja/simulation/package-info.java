/** What another policy, or another version of one, would change: for whom, by how much, in which units. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.simulation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
