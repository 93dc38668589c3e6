/** Invented people and their year. Nothing of this room works in a container that was not started for demonstration. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.demo;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
