/** Where the invented people come from, and when they are made. */
@NullMarked
package id.nusakinerja.demo.internal;

import org.jspecify.annotations.NullMarked;
