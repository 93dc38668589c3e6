/** Tests that run inside an OSGi container: written as usual Jupiter classes, marked with one annotation. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.paxjupiter;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
