package id.nusakinerja.target;

import java.time.Instant;

/** A complete plan that waits for the assessor. */
public record SubmittedSkp(SkpHead head, SkpContent content, Instant submittedAt) implements Skp {}
