package id.nusakinerja.decision.internal;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.AllowanceImport;
import id.nusakinerja.decision.FactColumns;
import id.nusakinerja.decision.FactsReader;
import id.nusakinerja.decision.PayReading;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.reward.Reward;
import id.nusakinerja.reward.RewardFacts;
import id.nusakinerja.reward.RewardPolicy;
import id.nusakinerja.table.RowError;
import id.nusakinerja.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what the rows of a file say and everything that is wrong with them; lives as long as one preview. */
final class ImportPlan {

    /** A longer name would leave no room for the row in the source. */
    private static final int LONGEST_NAME = 200;

    private static final Map<String, String> COLUMNS = Map.of(
            RewardPolicy.UNKNOWN_EVENT, FactColumns.EVENTS,
            RewardPolicy.NO_PRODUCTIVITY, FactColumns.PRODUCTIVITY);

    private final PeriodPart part;
    private final String fileName;
    private final Map<String, Employee> people;
    private final RewardPolicy policy;
    private final Map<EmployeeId, AllowanceFacts> facts = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<RowError> errors = new ArrayList<>();

    /** @param people in service on the last day of the period, by the digits of their NIP */
    ImportPlan(PeriodPart part, String fileName, Map<String, Employee> people, RewardPolicy policy) {
        this.part = part;
        this.fileName = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        this.people = people;
        this.policy = policy;
    }

    PeriodPart part() {
        return part;
    }

    void read(TableRow row) {
        PayReading reading = FactsReader.readPay(row::cell);
        List<RowError> found = new ArrayList<>(row.errors());
        Set<String> faulty = row.errors().stream().map(RowError::column).collect(Collectors.toSet());
        reading.problems().stream()
                .filter(problem -> !row.isBroken() && !faulty.contains(problem.column()))
                .forEach(problem -> found.add(error(row, problem.column(), problem.reason())));
        if (found.isEmpty()) {
            checkPerson(row, reading, found);
        }
        if (found.isEmpty()) {
            Employee person = Objects.requireNonNull(people.get(reading.nip()));
            checkPolicy(row, person, reading, found);
            lines.put(reading.nip(), row.line());
            if (found.isEmpty()) {
                facts.put(person.id(), factsOf(row, person, reading));
            }
        }
        errors.addAll(found);
    }

    private void checkPerson(TableRow row, PayReading reading, List<RowError> found) {
        if (!people.containsKey(reading.nip())) {
            found.add(error(row, FactColumns.NIP, Words.reason("import.unknown-nip")));
        }
        Integer earlier = lines.get(reading.nip());
        if (earlier != null) {
            found.add(error(row, FactColumns.NIP, Words.reason("import.twice", earlier.toString())));
        }
    }

    /** Any predicate will do: only what the policy has against the numbers themselves is of interest. */
    private void checkPolicy(TableRow row, Employee person, PayReading reading, List<RowError> found) {
        Outcome<Reward> outcome = policy.rewardFor(new RewardFacts(
                Predicate.BAIK,
                person.status(),
                person.post().kind(),
                reading.pay().allowance(),
                reading.pay().productivity(),
                reading.pay().minutes(),
                reading.events()));
        if (outcome instanceof Outcome.Refused<Reward>(List<Reason> reasons)) {
            reasons.forEach(reason -> found.add(error(row, COLUMNS.getOrDefault(reason.code(), ""), reason)));
        }
    }

    private AllowanceFacts factsOf(TableRow row, Employee person, PayReading reading) {
        Map<String, Integer> events = new HashMap<>();
        reading.events().forEach(event -> events.put(event.code(), event.count()));
        return new AllowanceFacts(
                person.id(),
                part,
                reading.pay().allowance(),
                reading.pay().productivity(),
                reading.pay().minutes(),
                events,
                Words.source("import.source", fileName, Integer.toString(row.line())),
                0);
    }

    /** Compare with what is recorded. */
    AllowanceImport against(TenantId tenant, Map<EmployeeId, AllowanceFacts> known, List<String> ignored) {
        List<AllowanceFacts> added = new ArrayList<>();
        List<AllowanceFacts> changed = new ArrayList<>();
        int unchanged = 0;
        for (AllowanceFacts read : facts.values()) {
            AllowanceFacts before = known.get(read.employee());
            if (before == null) {
                added.add(read);
            } else if (saysTheSame(before, read)) {
                unchanged++;
            } else {
                changed.add(read.withVersion(before.version()));
            }
        }
        return new AllowanceImport(tenant, part, added, changed, unchanged, errors, ignored);
    }

    private static boolean saysTheSame(AllowanceFacts before, AllowanceFacts read) {
        return before.allowance().equals(read.allowance())
                && before.productivity().equals(read.productivity())
                && before.minutes().equals(read.minutes())
                && before.events().equals(read.events());
    }

    private static RowError error(TableRow row, String column, Reason reason) {
        return new RowError(row.line(), column, reason.code(), reason.text());
    }
}
