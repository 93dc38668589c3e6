package id.nusakinerja.employee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What of a person spans more than a day.
 *
 * @param nips every number the person has had or will have, the earliest first; at least one
 * @param lastDay last day of service, past or to come; empty while none is known
 */
public record EmployeeHistory(List<HeldNip> nips, Optional<LocalDate> lastDay) {

    public EmployeeHistory {
        nips = List.copyOf(nips);
    }

    /**
     * A number that a person held.
     *
     * @param from first day; empty for the number that the first import brought, as nobody said since when it holds
     * @param to last day; empty for the one that goes on
     */
    public record HeldNip(Nip nip, Optional<LocalDate> from, Optional<LocalDate> to) {}
}
