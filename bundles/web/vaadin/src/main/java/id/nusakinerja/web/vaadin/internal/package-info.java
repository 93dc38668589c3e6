/** The bridge between Vaadin and OSGi. */
@NullMarked
package id.nusakinerja.web.vaadin.internal;

import org.jspecify.annotations.NullMarked;
