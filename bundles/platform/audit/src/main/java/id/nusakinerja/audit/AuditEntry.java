package id.nusakinerja.audit;

import id.nusakinerja.kernel.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/**
 * One deed as the trail keeps it.
 *
 * @param sequence 1, 2, 3, ... without a gap
 * @param at when it was committed, in microseconds
 * @param accountId the account that was signed in
 * @param accountName the name of its person at that time
 * @param actingFor the official whose duty was exercised (Plt/Plh); empty in the own name
 * @param action room and verb, for example {@code target.agree}
 * @param subject kind and id of the record
 * @param detail further words; empty when the action says it all
 */
public record AuditEntry(
        long sequence,
        Instant at,
        long accountId,
        String accountName,
        Optional<EmployeeId> actingFor,
        String action,
        String subject,
        String detail) {}
