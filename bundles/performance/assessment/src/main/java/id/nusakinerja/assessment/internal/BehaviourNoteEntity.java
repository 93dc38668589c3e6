package id.nusakinerja.assessment.internal;

import id.nusakinerja.target.BehaviourValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What an assessor noted about one of the seven behaviours. */
@Entity
@Table(name = "BEHAVIOUR_NOTE")
public class BehaviourNoteEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ASSESSMENT_ID")
    @SuppressWarnings("UnusedVariable") // The column that it fills is read.
    private @Nullable AssessmentEntity assessment;

    @Enumerated(EnumType.STRING)
    @Column(name = "BEHAVIOUR")
    private BehaviourValue behaviour = BehaviourValue.BERORIENTASI_PELAYANAN;

    @Column(name = "NOTE")
    private String note = "";

    @Version
    @Column(name = "VERSION")
    private long version;

    protected BehaviourNoteEntity() {}

    BehaviourNoteEntity(long id, AssessmentEntity assessment, BehaviourValue behaviour, String note) {
        this.id = id;
        this.assessment = assessment;
        this.behaviour = behaviour;
        this.note = note;
    }

    BehaviourValue behaviour() {
        return behaviour;
    }

    String note() {
        return note;
    }

    void rewrite(String words) {
        note = words;
    }
}
