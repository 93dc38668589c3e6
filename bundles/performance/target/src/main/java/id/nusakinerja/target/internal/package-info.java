@NullMarked
package id.nusakinerja.target.internal;

import org.jspecify.annotations.NullMarked;
