@NullMarked
package id.nusakinerja.table.internal;

import org.jspecify.annotations.NullMarked;
