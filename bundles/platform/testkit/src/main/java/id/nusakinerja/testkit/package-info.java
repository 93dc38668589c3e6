/** Fixtures and harnesses for the tests of every room: real databases, a clock to turn, people to act as. Never shipped. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.testkit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
