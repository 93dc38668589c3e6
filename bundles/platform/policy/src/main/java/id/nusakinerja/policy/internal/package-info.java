@NullMarked
package id.nusakinerja.policy.internal;

import org.jspecify.annotations.NullMarked;
