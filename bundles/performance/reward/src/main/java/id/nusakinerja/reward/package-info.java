/** What an assessment brings: the allowance (TPP) and who is a candidate for an award. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.reward;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
