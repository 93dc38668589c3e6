/** The rules of Kota Surakarta. */
@NullMarked
package id.nusakinerja.city.surakarta;

import org.jspecify.annotations.NullMarked;
