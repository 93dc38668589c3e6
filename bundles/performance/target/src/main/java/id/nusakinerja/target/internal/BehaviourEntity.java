package id.nusakinerja.target.internal;

import id.nusakinerja.target.BehaviourExpectation;
import id.nusakinerja.target.BehaviourValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What one edition of a plan expects of one value. */
@Entity
@Table(name = "SKP_BEHAVIOUR")
public class BehaviourEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @SuppressWarnings("UnusedVariable") // The owning side of the relation: read by the persistence provider.
    @ManyToOne
    @JoinColumn(name = "SKP_ID")
    private @Nullable SkpEntity skp;

    @Enumerated(EnumType.STRING)
    @Column(name = "BEHAVIOUR")
    private BehaviourValue behaviour = BehaviourValue.BERORIENTASI_PELAYANAN;

    @Column(name = "EXPECTATION")
    private String expectation = "";

    @Version
    @Column(name = "VERSION")
    private long version;

    protected BehaviourEntity() {}

    BehaviourEntity(long id, SkpEntity skp, BehaviourExpectation expectation) {
        this.id = id;
        this.skp = skp;
        this.behaviour = expectation.value();
        this.expectation = expectation.expectation();
    }

    BehaviourExpectation toExpectation() {
        return new BehaviourExpectation(behaviour, expectation);
    }
}
