/** The half that runs in the build: starts containers and reports what happens in them. */
@NullMarked
package id.nusakinerja.paxjupiter.outside;

import org.jspecify.annotations.NullMarked;
