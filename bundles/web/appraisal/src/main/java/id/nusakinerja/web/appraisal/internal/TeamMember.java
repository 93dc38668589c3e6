package id.nusakinerja.web.appraisal.internal;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.progress.TeamProgress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One member of the team as the board shows him.
 *
 * @param assessment null only while somebody joins the team in this very moment
 * @param progress null where nothing was planned
 */
record TeamMember(
        Employee person,
        @Nullable Assessment assessment,
        @Nullable TeamProgress progress) {

    Optional<Percent> reached() {
        return progress == null ? Optional.empty() : progress.achievement().flatMap(Words::percentOf);
    }

    boolean lacksEntries() {
        return progress != null && progress.missing() > 0;
    }

    boolean isSet() {
        return assessment instanceof Assessment.Final;
    }

    /** Nobody can be rated without an agreed plan: such a person waits for another step, not for the assessor's rating. */
    boolean lacksPlan() {
        return !isSet() && (progress == null || progress.achievement().isEmpty());
    }

    boolean isWaiting() {
        return !isSet() && !lacksPlan();
    }

    Optional<Predicate> predicate() {
        return assessment instanceof Assessment.Final done
                ? Optional.of(done.result().predicate())
                : Optional.empty();
    }
}
