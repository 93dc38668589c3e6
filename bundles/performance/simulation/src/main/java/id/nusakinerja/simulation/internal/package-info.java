/** Runs simulations in the background and keeps the last one of each tenant. */
@NullMarked
package id.nusakinerja.simulation.internal;

import org.jspecify.annotations.NullMarked;
