package id.nusakinerja.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** How often a name or an address failed of late. */
@Entity(name = "SignInFailure")
@Table(name = "IDENTITY_FAILURE")
class FailureEntity {

    /** After this long without a failure all is forgotten. */
    static final Duration MEMORY = Duration.ofMinutes(30);

    @Id
    @Column(name = "SUBJECT")
    private String subject = "";

    @Version
    @Column(name = "VERSION")
    private long version;

    @Column(name = "FAILURES")
    private int failures;

    /** Milliseconds since 1970. */
    @Column(name = "LAST_AT")
    private long lastAt;

    protected FailureEntity() {}

    FailureEntity(String subject) {
        this.subject = subject;
    }

    void count(Instant now) {
        failures = isForgotten(now) ? 1 : failures + 1;
        lastAt = now.toEpochMilli();
    }

    /** How long the subject still has to wait; zero when it may try. */
    Duration waitAt(Instant now, Patience patience) {
        if (isForgotten(now)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, Instant.ofEpochMilli(lastAt).plus(patience.after(failures)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private boolean isForgotten(Instant now) {
        return Instant.ofEpochMilli(lastAt).plus(MEMORY).isBefore(now);
    }
}
