package id.nusakinerja.table;

import id.nusakinerja.kernel.Reason;

/** A file that breaks off in its middle: damaged, or no longer UTF-8. Rows read before it may not be used. */
public final class UnreadableTableException extends RuntimeException {

    private final transient Reason reason;

    public UnreadableTableException(Reason reason, Throwable cause) {
        super(reason.code(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
