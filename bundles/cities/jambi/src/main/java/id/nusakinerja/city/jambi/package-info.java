/** The rules of Jambi, city and province. */
@NullMarked
package id.nusakinerja.city.jambi;

import org.jspecify.annotations.NullMarked;
