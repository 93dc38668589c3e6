/** How people and units are kept, read from files and shown by the row rules. */
@NullMarked
package id.nusakinerja.employee.internal;

import org.jspecify.annotations.NullMarked;
