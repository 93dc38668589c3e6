package id.nusakinerja.target;

import id.nusakinerja.kernel.EmployeeId;
import java.util.Optional;

/**
 * Whose plan it is, and which edition.
 *
 * @param id this edition
 * @param employee the civil servant
 * @param year performance year
 * @param assessor who agrees to it; follows the unit tree until it is agreed; empty while the post of the superior is vacant
 * @param edition 1 for the first plan of the year, one more with each revision
 * @param reason why the agreed edition before was revised; empty for the first
 * @param stamp changes with every save; who saves with an old one is told of the conflict
 */
public record SkpHead(
        SkpId id,
        EmployeeId employee,
        int year,
        Optional<EmployeeId> assessor,
        int edition,
        String reason,
        long stamp) {}
