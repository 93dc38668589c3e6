/** Screens about policies: for the city administrator what rules and what would change, for the operator what is installed. */
@NullMarked
package id.nusakinerja.web.policy.internal;

import org.jspecify.annotations.NullMarked;
