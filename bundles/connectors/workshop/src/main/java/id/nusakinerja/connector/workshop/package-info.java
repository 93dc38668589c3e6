/** Begins the policy of a city from a template and builds its bundle, with nothing but a JDK. */
@NullMarked
package id.nusakinerja.connector.workshop;

import org.jspecify.annotations.NullMarked;
