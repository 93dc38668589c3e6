/** What follows when work falls short: guidance first, then a proposal that a person decides. Never a sanction by itself. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.sanction;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
