package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleStage;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.policy.ClosedPeriods.ClosedPart;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.Ruling;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

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

    /** Each part on a line of its own: its key, a tab, the key of the ruling. */
    @Column(name = "CLOSED_BY")
    private String closedBy = "";

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

    void closeWith(List<ClosedPart> parts) {
        closedBy = parts.stream()
                .map(each -> each.part().key() + "\t" + each.ruling().key())
                .collect(Collectors.joining("\n"));
    }

    CycleStage stage() {
        return stage;
    }

    long version() {
        return version;
    }

    CyclePeriod toRecord() {
        return new CyclePeriod(Period.parse(periodKey), stage, deadline, closedParts(), version);
    }

    private List<ClosedPart> closedParts() {
        return closedBy.lines()
                .map(line -> line.split("\t", 2))
                .map(words ->
                        new ClosedPart(PeriodPart.parse(Period.parse(periodKey), words[0]), Ruling.parse(words[1])))
                .toList();
    }
}
