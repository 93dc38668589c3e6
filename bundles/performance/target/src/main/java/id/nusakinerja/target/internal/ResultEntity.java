package id.nusakinerja.target.internal;

import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.ResultId;
import id.nusakinerja.target.ResultKind;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One result in one edition of a plan. */
@Entity
@Table(name = "SKP_RESULT")
public class ResultEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @SuppressWarnings("UnusedVariable") // The owning side of the relation: read by the persistence provider.
    @ManyToOne
    @JoinColumn(name = "SKP_ID")
    private @Nullable SkpEntity skp;

    @Column(name = "RESULT_KEY")
    private long key;

    @Column(name = "POSITION_NO")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private ResultKind kind = ResultKind.UTAMA;

    @Column(name = "WORDS")
    private String words = "";

    @Column(name = "SUPPORTS_KEY")
    private @Nullable Long supports;

    @Column(name = "WEIGHT")
    private BigDecimal weight = BigDecimal.ZERO;

    @OneToMany(mappedBy = "result", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<IndicatorEntity> indicators = new ArrayList<>();

    @Version
    @Column(name = "VERSION")
    private long version;

    protected ResultEntity() {}

    ResultEntity(long id, SkpEntity skp, int position, PlannedResult result, IdSource ids) {
        this.id = id;
        this.skp = skp;
        this.position = position;
        this.key = result.id().value();
        this.kind = result.kind();
        this.words = result.text();
        this.supports = result.supports().map(ResultId::value).orElse(null);
        this.weight = result.weight().value();
        result.indicators()
                .forEach(one -> indicators.add(new IndicatorEntity(ids.next(), this, indicators.size(), one)));
    }

    PlannedResult toResult() {
        return new PlannedResult(
                new ResultId(key),
                kind,
                words,
                Optional.ofNullable(supports).map(ResultId::new),
                new Percent(weight),
                indicators.stream().map(IndicatorEntity::toIndicator).toList());
    }
}
