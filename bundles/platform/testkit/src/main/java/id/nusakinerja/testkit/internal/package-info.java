/** The table in which the kit keeps what was recorded. */
@NullMarked
package id.nusakinerja.testkit.internal;

import org.jspecify.annotations.NullMarked;
