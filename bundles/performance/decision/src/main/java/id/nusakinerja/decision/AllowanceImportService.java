package id.nusakinerja.decision;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.policy.PeriodPart;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes the facts of many allowances from a file, CSV or Excel (OSGi service). First shows what the file would do, then does
 * it in one transaction; the same file twice changes nothing. The columns are those of the facts file: {@code nip, tpp},
 * and {@code produktivitas, menit, peristiwa} where the policy of the city needs them; others are ignored.
 */
@ProviderType
public interface AllowanceImportService {

    /**
     * Look what a file would do. Refused when it cannot be read, in a locked period, and while the tenant has no working
     * policy: the policy says which events it knows and whether productivity may be missing. Refused as well, naming the parts,
     * for a whole period that the policy calendar splits: the office says what belongs to which part, nothing is guessed.
     *
     * @param part as {@link DecisionService#listParts} names it
     * @param fileName for messages, and kept as the source of the facts
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager
     */
    Outcome<AllowanceImport> preview(Actor actor, PeriodPart part, String fileName, byte[] file);

    /**
     * Record the rows without errors, all or none. Refused when facts of one of them changed since the preview.
     *
     * @throws id.nusakinerja.kernel.NotAllowedException unless performance manager of that tenant
     */
    Outcome<AllowanceImport> apply(Actor actor, AllowanceImport preview);
}
