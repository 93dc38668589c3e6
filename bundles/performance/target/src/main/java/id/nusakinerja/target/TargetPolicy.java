package id.nusakinerja.target;

import id.nusakinerja.kernel.Reason;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a city demands of a plan beyond the rules that hold everywhere (every result measurable, weights of 100). Pure: no
 * clock, no database.
 */
@ConsumerType
public interface TargetPolicy {

    /** List everything that stands against submitting the draft; empty when nothing does. */
    List<Reason> objectionsTo(DraftSkp draft);
}
