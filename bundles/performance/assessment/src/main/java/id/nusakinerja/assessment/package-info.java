/** Ratings, predicate and what an assessor decides. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.assessment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
