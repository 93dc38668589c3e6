/** Starts the OSGi framework with the bundles of a folder, keeps watch on the plugins, and runs single commands. */
@NullMarked
package id.nusakinerja.launcher;

import org.jspecify.annotations.NullMarked;
