package id.nusakinerja.guard.internal;

import id.nusakinerja.guard.Fault;

/** Thrown out of foreign code when its budget is spent. No handler of that code gets past its first step. */
public final class Exhausted extends Error {

    private static final long serialVersionUID = 1L;

    private final Fault.Kind kind;

    Exhausted(Fault.Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    public Fault.Kind kind() {
        return kind;
    }
}
