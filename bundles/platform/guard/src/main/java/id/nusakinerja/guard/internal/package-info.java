@NullMarked
package id.nusakinerja.guard.internal;

import org.jspecify.annotations.NullMarked;
