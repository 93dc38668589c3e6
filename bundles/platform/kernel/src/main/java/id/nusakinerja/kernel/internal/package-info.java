/** The clock and the numbers of the running container. */
@NullMarked
package id.nusakinerja.kernel.internal;

import org.jspecify.annotations.NullMarked;
