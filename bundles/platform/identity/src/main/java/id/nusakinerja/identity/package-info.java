/** Who may come in, and as what: sign-in, accounts, the first administrator, the limits of a session. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.identity;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
