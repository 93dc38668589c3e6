/** Files of rows and columns, CSV or Excel, in and out; without knowing what the rows mean. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.table;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
