/** Vaadin in this container: how a bundle brings views, and whose page it is. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.web.vaadin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
