package id.nusakinerja.employee;

import id.nusakinerja.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A civil servant as he is on a date.
 *
 * @param id never changes
 * @param nip the NIP or NI PPPK on the date; a key for nothing
 * @param name with titles, as in the personnel file
 * @param email empty when unknown
 * @param status how he is employed
 * @param rank class and room of rank (golongan), for example {@code III/c} or {@code IX}; may be empty
 * @param post what he works as
 * @param unit where he works
 * @param superior the direct superior as recorded; the one who assesses may be another when that post is vacant
 * @param since first day of this state (TMT)
 */
public record Employee(
        EmployeeId id,
        Nip nip,
        String name,
        String email,
        EmploymentStatus status,
        String rank,
        Post post,
        Unit unit,
        Optional<EmployeeId> superior,
        LocalDate since)
        implements Leader {

    @Override
    public String title() {
        return post.title();
    }
}
