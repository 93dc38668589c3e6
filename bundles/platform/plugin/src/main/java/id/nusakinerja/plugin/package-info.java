/** How a city's bundle comes in, is proved, is kept, and goes: verified before it runs, tried before it decides. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.plugin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
