/** What the command line offers; part of the launcher, so that it needs no other bundle. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.command;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
