@NullMarked
package id.nusakinerja.plugin.internal;

import org.jspecify.annotations.NullMarked;
