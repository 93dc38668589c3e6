package id.nusakinerja.employee;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes units and people from files (CSV or Excel). First shows what a file would do, then does it in one transaction;
 * the same file twice changes nothing. For performance managers and city administrators. A person who is missing in a
 * file stays as he is.
 */
@ProviderType
public interface EmployeeImportService {

    /**
     * Look what a file of units would do: {@code kode, nama, induk_kode, jenis}. Units known before change from today on.
     *
     * @param fileName for messages; CSV and Excel are told apart by content
     * @param file what was uploaded
     */
    Outcome<ImportPreview> previewUnits(Actor actor, String fileName, byte[] file);

    /** Look what a file of people would do. A row holds from its {@code tmt} on. */
    Outcome<ImportPreview> previewEmployees(Actor actor, String fileName, byte[] file);

    /** Apply the rows without errors. Refused when the data changed since the preview so that it would do something else. */
    Outcome<ImportPreview> apply(Actor actor, ImportPreview preview);
}
