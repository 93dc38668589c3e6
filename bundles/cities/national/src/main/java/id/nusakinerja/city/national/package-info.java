/** The rules that hold wherever a city has none of its own. */
@NullMarked
package id.nusakinerja.city.national;

import org.jspecify.annotations.NullMarked;
