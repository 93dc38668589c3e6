/** The rules of Kota Semarang. */
@NullMarked
package id.nusakinerja.city.semarang;

import org.jspecify.annotations.NullMarked;
