/** Decisions as files: facts in, decisions, errors, comparisons and receipts out; on the command line, without a server. */
@NullMarked
package id.nusakinerja.connector.decisions;

import org.jspecify.annotations.NullMarked;
