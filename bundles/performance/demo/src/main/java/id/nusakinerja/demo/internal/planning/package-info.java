/** Plans of the invented people, and what they reached. */
@NullMarked
package id.nusakinerja.demo.internal.planning;

import org.jspecify.annotations.NullMarked;
