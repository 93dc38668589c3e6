package id.nusakinerja.decision.internal;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.PeriodPart;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** One row for the decision on one civil servant in one period; deciding anew replaces it, the audit trail knows both. */
@Entity
@Table(name = "DECISION")
public class DecisionEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "EMPLOYEE_ID")
    private long employeeId;

    @Column(name = "PERIOD_KEY")
    private String periodKey = "";

    @Column(name = "PART")
    private String part = "";

    @Column(name = "LAST_DAY")
    private LocalDate lastDay = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "PREDICATE")
    private Predicate predicate = Predicate.BAIK;

    @Column(name = "PRODUCTIVITY_PART")
    private long productivityPart;

    @Column(name = "DISCIPLINE_PART")
    private long disciplinePart;

    @Column(name = "DEDUCTIONS")
    private long deductions;

    @Column(name = "PAID")
    private long paid;

    @Column(name = "POLICY")
    private String policy = "";

    @Column(name = "RECEIPT")
    private String receipt = "";

    @Column(name = "DECIDED_AT")
    private Instant decidedAt = Instant.EPOCH;

    /** Which ratings it was decided on, so that a correction shows. */
    @Column(name = "RATINGS")
    private String ratings = "";

    @Column(name = "FACTS_VERSION")
    private long factsVersion;

    @Version
    @Column(name = "VERSION")
    private long version;

    protected DecisionEntity() {}

    DecisionEntity(long id, EmployeeId employee, PeriodPart part) {
        this.id = id;
        this.employeeId = employee.value();
        this.periodKey = part.period().key();
        this.part = part.key();
        this.lastDay = part.to();
    }

    void write(StoredDecision decision, Basis basis) {
        predicate = decision.predicate();
        productivityPart = decision.productivityPart().amount();
        disciplinePart = decision.disciplinePart().amount();
        deductions = decision.deductions().amount();
        paid = decision.paid().amount();
        policy = decision.policy();
        receipt = decision.receipt();
        decidedAt = decision.decidedAt();
        ratings = basis.ratings();
        factsVersion = basis.factsVersion();
    }

    PeriodPart part() {
        return PeriodPart.parse(Period.parse(periodKey), part);
    }

    EmployeeId employee() {
        return new EmployeeId(employeeId);
    }

    /** What it was decided on. */
    Basis basis() {
        return new Basis(ratings, factsVersion);
    }

    StoredDecision toRecord(boolean outdated) {
        return new StoredDecision(
                new EmployeeId(employeeId),
                part(),
                predicate,
                Rupiah.of(productivityPart),
                Rupiah.of(disciplinePart),
                Rupiah.of(deductions),
                Rupiah.of(paid),
                policy,
                receipt,
                decidedAt,
                outdated);
    }
}
