/** What foreign code may use (inspection of its bytecode before it runs) and how much (a budget for each call of it). */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.guard;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
