package id.nusakinerja.policy;

import id.nusakinerja.policy.internal.ReceiptReader;
import id.nusakinerja.policy.internal.ReceiptWriter;

/**
 * A receipt as it is stored and handed out: one line of JSON (UTF-8, fixed order, no spare blanks), ended by its digest.
 * The digest is the SHA-256 of the same line without the member {@code digest}. Equal receipts are equal bytes.
 *
 * @param receipt what it says
 * @param digest SHA-256 in hex that stands in the document
 */
public record ReceiptDocument(Receipt receipt, String digest) {

    /** The format and its version; the first member of every document. */
    public static final String FORMAT = "nusakinerja.receipt/1";

    /** Seal a receipt with its digest. */
    public static ReceiptDocument of(Receipt receipt) {
        return new ReceiptDocument(receipt, ReceiptWriter.digestOf(receipt));
    }

    /**
     * Read a document.
     *
     * @throws IllegalArgumentException when it is not of {@link #FORMAT}: broken, incomplete, or with members it does not know
     */
    public static ReceiptDocument parse(String json) {
        return ReceiptReader.read(json);
    }

    /** Does the digest fit the words? If not, the document was altered. */
    public boolean isIntact() {
        return ReceiptWriter.digestOf(receipt).equals(digest);
    }

    /** The document as one line of JSON without line end. */
    public String toJson() {
        return ReceiptWriter.write(receipt, digest);
    }
}
