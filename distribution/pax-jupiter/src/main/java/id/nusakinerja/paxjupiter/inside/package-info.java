/** The half that runs in the container: the real Jupiter engine behind one service. */
@NullMarked
package id.nusakinerja.paxjupiter.inside;

import org.jspecify.annotations.NullMarked;
