/** What only Kota Semarang shows. */
@CityScreens(city = "semarang", areas = "33.74")
@NullMarked
package id.nusakinerja.city.semarang.screens.internal;

import id.nusakinerja.policy.CityScreens;
import org.jspecify.annotations.NullMarked;
