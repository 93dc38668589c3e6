/** The rules of Kota Palembang. */
@NullMarked
package id.nusakinerja.city.palembang;

import org.jspecify.annotations.NullMarked;
