/** Reads the settings files, and reads them again when they change. */
@NullMarked
package id.nusakinerja.tenancy.internal;

import org.jspecify.annotations.NullMarked;
