/** The frame itself: routes, gate 1, sign-in, home. */
@NullMarked
package id.nusakinerja.web.shell.internal;

import org.jspecify.annotations.NullMarked;
