/** Which edition of a policy rules a tenant from which date, who enabled it, and what was looked at before. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.calendar;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
