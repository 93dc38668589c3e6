/** What a policy decides, as a page that people can read, and two editions of it side by side. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.law;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
