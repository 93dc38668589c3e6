/** Measures what the mapping to objects costs. */
@NullMarked
package id.nusakinerja.testkit.bench;

import org.jspecify.annotations.NullMarked;
