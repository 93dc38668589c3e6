/** What is asked of every policy before it may decide: its own legal examples, and the laws that hold in every city. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.contract;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
