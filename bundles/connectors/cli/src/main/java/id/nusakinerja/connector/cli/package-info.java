/** What all commands share: sorting the words behind them, and saying no in one line. */
@Export
@Version("1.0.0")
@NullMarked
package id.nusakinerja.connector.cli;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
