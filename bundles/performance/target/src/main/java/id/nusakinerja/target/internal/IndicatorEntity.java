package id.nusakinerja.target.internal;

import id.nusakinerja.target.Aspect;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.IndicatorId;
import id.nusakinerja.target.Measure;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.target.Perspective;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.TargetValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One indicator in one edition of a plan. */
@Entity
@Table(name = "SKP_INDICATOR")
public class IndicatorEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @SuppressWarnings("UnusedVariable") // The owning side of the relation: read by the persistence provider.
    @ManyToOne
    @JoinColumn(name = "RESULT_ID")
    private @Nullable ResultEntity result;

    @Column(name = "INDICATOR_KEY")
    private long key;

    @Column(name = "POSITION_NO")
    private int position;

    @Column(name = "NAME")
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "ASPECT")
    private Aspect aspect = Aspect.KUANTITAS;

    @Enumerated(EnumType.STRING)
    @Column(name = "PERSPECTIVE")
    private Perspective perspective = Perspective.PENERIMA_LAYANAN;

    /** The lower bound of a range; empty for anything else. */
    @Column(name = "TARGET_FLOOR")
    private @Nullable BigDecimal targetFloor;

    /** The number, or the upper bound of a range; empty while it is open. */
    @Column(name = "TARGET_VALUE")
    private @Nullable BigDecimal targetValue;

    @Column(name = "UNIT")
    private String unit = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "POLARITY")
    private Polarity polarity = Polarity.NAIK_BAIK;

    @Enumerated(EnumType.STRING)
    @Column(name = "PATTERN")
    private MeasuringPattern pattern = MeasuringPattern.HITUNGAN;

    @Column(name = "MEASURED_MONTHS")
    private String months = "";

    @Column(name = "CATALOG_CODE")
    private String catalogCode = "";

    @Version
    @Column(name = "VERSION")
    private long version;

    protected IndicatorEntity() {}

    IndicatorEntity(long id, ResultEntity result, int position, Indicator indicator) {
        this.id = id;
        this.result = result;
        this.position = position;
        this.key = indicator.id().value();
        this.name = indicator.name();
        this.aspect = indicator.aspect();
        this.perspective = indicator.perspective();
        this.unit = indicator.measure().unit();
        this.polarity = indicator.measure().polarity();
        this.pattern = indicator.measure().pattern();
        this.months = MonthsColumn.write(indicator.months());
        this.catalogCode = indicator.catalogCode();
        switch (indicator.measure().target()) {
            case TargetValue.Amount(BigDecimal value) -> targetValue = value;
            case TargetValue.Range(BigDecimal low, BigDecimal high) -> {
                targetFloor = low;
                targetValue = high;
            }
            case TargetValue.Open() -> targetValue = null;
        }
    }

    Indicator toIndicator() {
        return new Indicator(
                new IndicatorId(key),
                name,
                aspect,
                perspective,
                new Measure(target(), unit, polarity, pattern),
                MonthsColumn.read(months),
                catalogCode);
    }

    private TargetValue target() {
        if (targetValue == null) {
            return TargetValue.open();
        }
        return targetFloor == null ? TargetValue.of(targetValue) : new TargetValue.Range(targetFloor, targetValue);
    }
}
