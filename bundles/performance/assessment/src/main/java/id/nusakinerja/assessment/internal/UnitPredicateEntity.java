package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.UnitPredicate;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** The predicate of one unit in one period. */
@Entity
@Table(name = "UNIT_PREDICATE")
public class UnitPredicateEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "UNIT_ID")
    private long unitId;

    @Column(name = "PERIOD_KEY")
    private String periodKey = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "PREDICATE")
    private OrganisationPredicate predicate = OrganisationPredicate.BAIK;

    @Column(name = "SOURCE_TEXT")
    private String source = "";

    @Version
    @Column(name = "VERSION")
    private long version;

    protected UnitPredicateEntity() {}

    UnitPredicateEntity(long id, UnitId unit, Period period) {
        this.id = id;
        this.unitId = unit.value();
        this.periodKey = period.key();
    }

    void write(OrganisationPredicate given, String from) {
        predicate = given;
        source = from;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    OrganisationPredicate predicate() {
        return predicate;
    }

    long version() {
        return version;
    }

    UnitPredicate toRecord(Unit unit) {
        return new UnitPredicate(unit, Period.parse(periodKey), Optional.of(predicate), source, version);
    }
}
