package id.nusakinerja.assessment;

import id.nusakinerja.kernel.Outcome;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Turns a predicate into credit points (PermenPANRB 1/2023 Pasal 37, Peraturan BKN 3/2023). Pure. Not to be asked for posts
 * that are not functional: they have none, which is not 0.
 */
@ConsumerType
public interface CreditPolicy {

    /** Code of the reason: the level is missing or not in the table. */
    String UNKNOWN_LEVEL = "credit.jenjang";

    /** Code of the reason: the months are missing or not 1 to 12. */
    String MONTHS = "credit.bulan";

    /** Compute the points; refused with every reason at once. */
    Outcome<CreditPoints> pointsFor(CreditFacts facts);

    /** The numbers it computes with, for people to read; empty when no such table could say what it does. */
    default Optional<CreditTable> creditTable() {
        return Optional.empty();
    }
}
