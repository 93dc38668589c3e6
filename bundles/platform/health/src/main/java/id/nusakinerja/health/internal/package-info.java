/** Says whether the container is alive and ready, and in words what is not well. */
@NullMarked
package id.nusakinerja.health.internal;

import org.jspecify.annotations.NullMarked;
