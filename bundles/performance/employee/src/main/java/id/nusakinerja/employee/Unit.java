package id.nusakinerja.employee;

import java.util.Optional;

/**
 * An organisation unit (unit organisasi, OPD and below) as it is on a date.
 *
 * @param id never changes
 * @param code the local code of the unit (kode), unique within the tenant
 * @param name for example {@code Dinas Pendidikan}
 * @param parent the unit above; empty at the top
 * @param kind what people call this level (jenis), for example {@code dinas}; may be empty
 */
public record Unit(UnitId id, String code, String name, Optional<UnitId> parent, String kind) {}
