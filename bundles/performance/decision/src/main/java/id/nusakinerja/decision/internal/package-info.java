/** How facts and decisions are kept. */
@NullMarked
package id.nusakinerja.decision.internal;

import org.jspecify.annotations.NullMarked;
