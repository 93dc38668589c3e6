/** How calendars are kept, and what must hold before an edition is enabled. */
@NullMarked
package id.nusakinerja.calendar.internal;

import org.jspecify.annotations.NullMarked;
