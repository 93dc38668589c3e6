/** Who did what, when and for whom: a trail in which a later change shows. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
