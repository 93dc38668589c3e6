@NullMarked
package id.nusakinerja.law.internal;

import org.jspecify.annotations.NullMarked;
