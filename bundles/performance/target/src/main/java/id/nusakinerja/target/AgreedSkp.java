package id.nusakinerja.target;

import id.nusakinerja.kernel.EmployeeId;
import java.time.Instant;

/** A plan that both sides stand by. It is never changed; a revision is a new edition. */
public record AgreedSkp(SkpHead head, SkpContent content, Instant agreedAt, EmployeeId agreedBy) implements Skp {}
