/** What only Kota Semarang shows. */
@NullMarked
package id.nusakinerja.city.semarang.screens.internal;

import org.jspecify.annotations.NullMarked;
