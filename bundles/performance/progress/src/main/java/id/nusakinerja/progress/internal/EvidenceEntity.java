package id.nusakinerja.progress.internal;

import id.nusakinerja.progress.Evidence;
import id.nusakinerja.progress.Evidence.FileEvidence;
import id.nusakinerja.progress.Evidence.LinkEvidence;
import id.nusakinerja.progress.EvidenceId;
import id.nusakinerja.progress.EvidenceKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One piece of evidence of one entry; the bytes of a file lie apart, so that lists do not read them. */
@Entity
@Table(name = "EVIDENCE")
public class EvidenceEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "REALISATION_ID")
    private RealisationEntity realisation = new RealisationEntity();

    @Column(name = "NAME")
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private EvidenceKind kind = EvidenceKind.PLAIN;

    @Column(name = "ADDRESS")
    private @Nullable String address;

    @Column(name = "MEDIA_TYPE")
    private @Nullable String mediaType;

    @Column(name = "BYTE_COUNT")
    private @Nullable Long byteCount;

    @Column(name = "SHA256")
    private @Nullable String sha256;

    @Column(name = "ADDED_AT")
    private Instant addedAt = Instant.EPOCH;

    @Version
    @Column(name = "VERSION")
    private long version;

    protected EvidenceEntity() {}

    private EvidenceEntity(RealisationEntity realisation, Evidence piece) {
        this.id = piece.id().value();
        this.realisation = realisation;
        this.name = piece.name();
        this.kind = piece.kind();
        this.addedAt = piece.addedAt();
    }

    static EvidenceEntity link(RealisationEntity realisation, LinkEvidence link) {
        EvidenceEntity stored = new EvidenceEntity(realisation, link);
        stored.address = link.address();
        return stored;
    }

    static EvidenceEntity file(RealisationEntity realisation, FileEvidence file) {
        EvidenceEntity stored = new EvidenceEntity(realisation, file);
        stored.mediaType = file.mediaType();
        stored.byteCount = file.size();
        stored.sha256 = file.sha256();
        return stored;
    }

    RealisationEntity realisation() {
        return realisation;
    }

    Evidence toEvidence() {
        if (address != null) {
            return new LinkEvidence(new EvidenceId(id), name, kind, address, addedAt);
        }
        if (mediaType == null || byteCount == null || sha256 == null) {
            throw new IllegalStateException("The evidence (" + id + ") is neither a link nor a file.");
        }
        return new FileEvidence(new EvidenceId(id), name, kind, mediaType, byteCount, sha256, addedAt);
    }
}
