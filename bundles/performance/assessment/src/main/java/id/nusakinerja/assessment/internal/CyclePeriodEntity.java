package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleStage;
import id.nusakinerja.kernel.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row for each evaluation period of an opened year. */
@Entity
@Table(name = "CYCLE_PERIOD")
public class CyclePeriodEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "PERFORMANCE_YEAR")
    private int year;

    @Column(name = "PERIOD_KEY")
    private String periodKey = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "STAGE")
    private CycleStage stage = CycleStage.OPEN;

    @Column(name = "LAST_DAY")
    private LocalDate lastDay = LocalDate.EPOCH;

    @Column(name = "DEADLINE")
    private LocalDate deadline = LocalDate.EPOCH;

    @Column(name = "POLICY")
    private @Nullable String policy;

    @Version
    @Column(name = "VERSION")
    private long version;

    protected CyclePeriodEntity() {}

    CyclePeriodEntity(long id, Period period) {
        this.id = id;
        this.year = period.year();
        this.periodKey = period.key();
        this.lastDay = period.to();
        this.deadline = CycleRules.deadlineOf(period);
    }

    void moveTo(CycleStage next) {
        stage = next;
    }

    void closeWith(String policyAndVersion) {
        policy = policyAndVersion;
    }

    CycleStage stage() {
        return stage;
    }

    long version() {
        return version;
    }

    CyclePeriod toRecord() {
        return new CyclePeriod(Period.parse(periodKey), stage, deadline, Optional.ofNullable(policy), version);
    }
}
