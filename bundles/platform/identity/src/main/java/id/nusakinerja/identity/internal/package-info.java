/** How sign-in, accounts and the first administrator work. */
@NullMarked
package id.nusakinerja.identity.internal;

import org.jspecify.annotations.NullMarked;
