package id.nusakinerja.progress.internal;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.progress.ProgressEntry;
import id.nusakinerja.progress.Reading;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.progress.RealisationId;
import id.nusakinerja.target.IndicatorId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One month of one indicator. */
@Entity
@Table(name = "REALISATION")
public class RealisationEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "EMPLOYEE_ID")
    private long employeeId;

    @Column(name = "INDICATOR_KEY")
    private long indicatorKey;

    @Column(name = "PERF_YEAR")
    private int performanceYear;

    @Column(name = "MONTH_NO")
    private int monthNumber;

    /** The number, or the part of {@link #whole}. */
    @Column(name = "AMOUNT")
    private BigDecimal amount = BigDecimal.ZERO;

    @Column(name = "WHOLE")
    private @Nullable BigDecimal whole;

    @Column(name = "NOTE")
    private String note = "";

    @Column(name = "PUBLICATION")
    private String publication = "";

    @Column(name = "SAVED_AT")
    private Instant savedAt = Instant.EPOCH;

    @OneToMany(mappedBy = "realisation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<EvidenceEntity> evidence = new ArrayList<>();

    @Version
    @Column(name = "VERSION")
    private long version;

    protected RealisationEntity() {}

    RealisationEntity(long id, EmployeeId employee, ProgressEntry entry) {
        this.id = id;
        this.employeeId = employee.value();
        this.indicatorKey = entry.indicator().value();
        this.performanceYear = entry.month().getYear();
        this.monthNumber = entry.month().getMonthValue();
    }

    void write(ProgressEntry entry, Instant now) {
        switch (entry.reading()) {
            case Reading.Amount(BigDecimal value) -> {
                amount = value;
                whole = null;
            }
            case Reading.Share(BigDecimal part, BigDecimal all) -> {
                amount = part;
                whole = all;
            }
        }
        note = entry.note();
        publication = entry.publication();
        savedAt = now;
    }

    void add(EvidenceEntity piece) {
        evidence.add(piece);
    }

    void remove(EvidenceEntity piece) {
        evidence.remove(piece);
    }

    EmployeeId employee() {
        return new EmployeeId(employeeId);
    }

    int year() {
        return performanceYear;
    }

    YearMonth month() {
        return YearMonth.of(performanceYear, monthNumber);
    }

    long version() {
        return version;
    }

    Instant savedAt() {
        return savedAt;
    }

    Realisation toRealisation() {
        return new Realisation(
                new RealisationId(id),
                new IndicatorId(indicatorKey),
                month(),
                reading(amount, whole),
                note,
                publication,
                evidence.stream().map(EvidenceEntity::toEvidence).toList(),
                version);
    }

    /** Read the two columns of a reading. */
    static Reading reading(BigDecimal amount, @Nullable BigDecimal whole) {
        BigDecimal part = plain(amount);
        return whole == null ? new Reading.Amount(part) : new Reading.Share(part, plain(whole));
    }

    /** The column pads with zeros. */
    private static BigDecimal plain(BigDecimal stored) {
        return stored.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(stored.stripTrailingZeros().toPlainString());
    }
}
