/** How the trail is chained and kept. */
@NullMarked
package id.nusakinerja.audit.internal;

import org.jspecify.annotations.NullMarked;
