package id.nusakinerja.testkit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A note with one column of each kind that rooms use. */
@Entity
@Table(name = "NOTE")
public class NoteEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Version
    @Column(name = "VERSION")
    private long version;

    @Column(name = "NOTE_TEXT")
    private String text = "";

    @Column(name = "WRITTEN_AT")
    private Instant writtenAt = Instant.EPOCH;

    @Lob
    @Column(name = "PICTURE")
    private byte @Nullable [] picture;

    /** Only for the persistence provider. */
    protected NoteEntity() {}

    public NoteEntity(long id, String text, Instant writtenAt) {
        this.id = id;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public byte @Nullable [] picture() {
        return picture == null ? null : picture.clone();
    }

    public void write(String newText) {
        text = newText;
    }

    public void attach(byte[] newPicture) {
        picture = newPicture.clone();
    }
}
