/** Screens for those who run a tenant, and for those who run all of them. */
@NullMarked
package id.nusakinerja.web.console.internal;

import org.jspecify.annotations.NullMarked;
