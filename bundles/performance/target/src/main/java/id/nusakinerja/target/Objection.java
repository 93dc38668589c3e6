package id.nusakinerja.target;

import id.nusakinerja.kernel.Reason;

/** Something that stands against submitting a plan, and where in it. */
public record Objection(Spot spot, Reason reason) {}
