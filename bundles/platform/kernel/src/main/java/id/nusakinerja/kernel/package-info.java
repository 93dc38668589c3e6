/** Values that every room shares: ids, money, percentages, periods, reasons, outcomes and the person who acts. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.kernel;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
