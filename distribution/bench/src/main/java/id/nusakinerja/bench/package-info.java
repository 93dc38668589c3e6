/** Measures a running installation: many users at once, speaking to it as their browsers would, or a city of many people. Never shipped. */
@NullMarked
package id.nusakinerja.bench;

import org.jspecify.annotations.NullMarked;
