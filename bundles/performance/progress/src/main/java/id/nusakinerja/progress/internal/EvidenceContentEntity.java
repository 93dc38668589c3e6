package id.nusakinerja.progress.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The bytes of evidence files, once for each SHA-256. In the database, so that one backup holds everything. */
@Entity
@Table(name = "EVIDENCE_CONTENT")
public class EvidenceContentEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "SHA256")
    private String sha256 = "";

    @Lob
    @Column(name = "CONTENT")
    private byte[] content = new byte[0];

    @Version
    @Column(name = "VERSION")
    private long version;

    protected EvidenceContentEntity() {}

    EvidenceContentEntity(long id, String sha256, byte[] content) {
        this.id = id;
        this.sha256 = sha256;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }

    String sha256() {
        return sha256;
    }
}
