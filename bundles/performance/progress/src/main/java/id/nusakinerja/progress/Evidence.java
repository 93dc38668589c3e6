package id.nusakinerja.progress;

import java.time.Instant;

/** What shows that a number is true (bukti dukung). */
public sealed interface Evidence {

    EvidenceId id();

    /** As its owner named it. */
    String name();

    EvidenceKind kind();

    Instant addedAt();

    /**
     * An uploaded file. Its bytes come from {@link ProgressService#readEvidence}.
     *
     * @param mediaType found in the content, never taken from the name
     * @param size in bytes
     * @param sha256 64 hexadecimal digits in small letters
     */
    record FileEvidence(
            EvidenceId id, String name, EvidenceKind kind, String mediaType, long size, String sha256, Instant addedAt)
            implements Evidence {}

    /**
     * A link to something that lies elsewhere.
     *
     * @param address begins with {@code https://} or {@code http://}
     */
    record LinkEvidence(EvidenceId id, String name, EvidenceKind kind, String address, Instant addedAt)
            implements Evidence {}
}
