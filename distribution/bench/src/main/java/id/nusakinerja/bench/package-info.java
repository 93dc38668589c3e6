/** Many users at once, speaking to a running installation as their browsers would. Never shipped. */
@NullMarked
package id.nusakinerja.bench;

import org.jspecify.annotations.NullMarked;
