package id.nusakinerja.employee;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/** Changes single people, where a file is the wrong tool. For performance managers and city administrators. */
@ProviderType
public interface EmployeeService {

    /** Give a person a new NIP from a day on; the old one is kept as history and still finds the person. */
    Outcome<Employee> changeNip(Actor actor, EmployeeId id, Nip next, LocalDate from);

    /** Note the last day of service (retired, moved away). The team of a leader passes to the next higher leader. */
    Outcome<EmployeeId> leave(Actor actor, EmployeeId id, LocalDate lastDay);
}
