/** One database, one pool and one entity manager factory a tenant; nothing outside this package knows of them. */
@NullMarked
package id.nusakinerja.persistence.internal;

import org.jspecify.annotations.NullMarked;
