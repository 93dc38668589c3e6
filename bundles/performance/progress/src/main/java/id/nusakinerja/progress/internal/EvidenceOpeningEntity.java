package id.nusakinerja.progress.internal;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.progress.EvidenceId;
import id.nusakinerja.progress.EvidenceKind;
import id.nusakinerja.progress.EvidenceOpening;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;

/** That somebody opened the evidence of another. Keeps what the piece was, as its owner may take it away. */
@Entity
@Table(name = "EVIDENCE_OPENING")
public class EvidenceOpeningEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "EVIDENCE_ID")
    private long evidenceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private EvidenceKind kind = EvidenceKind.PLAIN;

    @Column(name = "OWNER_ID")
    private long ownerId;

    @Column(name = "PERF_YEAR")
    private int performanceYear;

    @Column(name = "MONTH_NO")
    private int monthNumber;

    @Column(name = "ACCOUNT_ID")
    private long accountId;

    @Column(name = "READER_ID")
    private long readerId;

    @Column(name = "OPENED_AT")
    private Instant openedAt = Instant.EPOCH;

    @Version
    @Column(name = "VERSION")
    private long version;

    protected EvidenceOpeningEntity() {}

    EvidenceOpeningEntity(long id, EvidenceEntity piece, Actor reader, Instant now) {
        RealisationEntity entry = piece.realisation();
        this.id = id;
        this.evidenceId = piece.toEvidence().id().value();
        this.kind = piece.toEvidence().kind();
        this.ownerId = entry.employee().value();
        this.performanceYear = entry.month().getYear();
        this.monthNumber = entry.month().getMonthValue();
        this.accountId = reader.accountId();
        this.readerId = readerOf(reader);
        this.openedAt = now;
    }

    /** The civil servant who reads; 0 for an account of somebody who is none. */
    static long readerOf(Actor reader) {
        return reader.employee().map(EmployeeId::value).orElse(0L);
    }

    EvidenceOpening toOpening() {
        return new EvidenceOpening(
                new EvidenceId(evidenceId), kind, YearMonth.of(performanceYear, monthNumber), openedAt);
    }
}
