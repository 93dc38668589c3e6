package id.nusakinerja.employee;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Changes single people, where a file is the wrong tool. For performance managers and city administrators. */
@ProviderType
public interface EmployeeService {

    /**
     * Give a person a new NIP from a day on; the old one is kept as history and still finds the person. Refused for a
     * number that anybody has or had, and for a day on which the present number did not hold yet.
     */
    Outcome<Employee> changeNip(Actor actor, EmployeeId id, Nip next, LocalDate from);

    /**
     * Note the last day of service (retired, moved away), or correct it. The team of a leader passes to the next higher
     * leader. Refused for a day before the present placement began.
     */
    Outcome<EmployeeId> leave(Actor actor, EmployeeId id, LocalDate lastDay);

    /**
     * Record who is head of the region from a day on; the one before leaves office on the day before. The same day again
     * corrects name and title. Refused for a day before the present head began.
     *
     * @param title the post as it stands below a signature, for example {@code Wali Kota Semarang}
     */
    Outcome<RegionalHead> appointRegionalHead(Actor actor, String name, String title, LocalDate from);

    /** Find the numbers a person has had, and the last day of service. */
    Optional<EmployeeHistory> findHistory(Actor actor, EmployeeId id);
}
