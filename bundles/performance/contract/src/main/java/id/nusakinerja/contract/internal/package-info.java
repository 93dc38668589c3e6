@NullMarked
package id.nusakinerja.contract.internal;

import org.jspecify.annotations.NullMarked;
