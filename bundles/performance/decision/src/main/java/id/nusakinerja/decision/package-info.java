/** Decisions that follow from an assessment, with their receipts. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.decision;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
