@NullMarked
package id.nusakinerja.progress.internal;

import org.jspecify.annotations.NullMarked;
