package id.nusakinerja.decision.internal;

import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.PeriodPart;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row for the facts of one civil servant in one period. */
@Entity
@Table(name = "ALLOWANCE_FACTS")
public class AllowanceFactsEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Column(name = "EMPLOYEE_ID")
    private long employeeId;

    @Column(name = "PERIOD_KEY")
    private String periodKey = "";

    @Column(name = "PART")
    private String part = "";

    @Column(name = "ALLOWANCE")
    private long allowance;

    /** As text: the very digits that were given go into the receipt. */
    @Column(name = "PRODUCTIVITY")
    private @Nullable String productivity;

    @Column(name = "EFFECTIVE_MINUTES")
    private @Nullable Long minutes;

    /** {@code TK:2 TL1:1}, as the facts file writes it. */
    @Column(name = "DISCIPLINE_EVENTS")
    private String events = "";

    @Column(name = "FACT_SOURCE")
    private String source = "";

    @Version
    @Column(name = "VERSION")
    private long version;

    protected AllowanceFactsEntity() {}

    AllowanceFactsEntity(long id, EmployeeId employee, PeriodPart part) {
        this.id = id;
        this.employeeId = employee.value();
        this.periodKey = part.period().key();
        this.part = part.key();
    }

    void write(AllowanceFacts facts) {
        allowance = facts.allowance().amount();
        productivity = facts.productivity().map(Percent::toString).orElse(null);
        minutes = facts.minutes().isPresent() ? (Long) facts.minutes().getAsLong() : null;
        events = facts.events().entrySet().stream()
                .map(event -> event.getKey() + ":" + event.getValue())
                .collect(Collectors.joining(" "));
        source = facts.source();
    }

    PeriodPart part() {
        return PeriodPart.parse(Period.parse(periodKey), part);
    }

    EmployeeId employee() {
        return new EmployeeId(employeeId);
    }

    long version() {
        return version;
    }

    AllowanceFacts toRecord() {
        return new AllowanceFacts(
                new EmployeeId(employeeId),
                part(),
                Rupiah.of(allowance),
                Optional.ofNullable(productivity).map(Percent::parse),
                minutes == null ? OptionalLong.empty() : OptionalLong.of(minutes),
                parse(events),
                source,
                version);
    }

    private static Map<String, Integer> parse(String events) {
        Map<String, Integer> counts = new TreeMap<>();
        if (!events.isEmpty()) {
            for (String event : events.split(" ", -1)) {
                int colon = event.indexOf(':');
                counts.put(event.substring(0, colon), Integer.valueOf(event.substring(colon + 1)));
            }
        }
        return counts;
    }
}
