/** Tests that every policy inherits. */
@NullMarked
package id.nusakinerja.policytest;

import org.jspecify.annotations.NullMarked;
