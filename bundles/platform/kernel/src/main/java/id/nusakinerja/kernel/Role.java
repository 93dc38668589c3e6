package id.nusakinerja.kernel;

/**
 * What a person may be in the system. {@link #ASSESSOR} and {@link #UNIT_HEAD} follow from the unit tree at the date;
 * the others are given to an account.
 */
public enum Role {
    /** Pegawai: plans, records progress, reads the own result. */
    STAFF,
    /** Pejabat penilai kinerja: the direct superior, agrees plans and rates. */
    ASSESSOR,
    /** Head of a unit: sees the unit and all units below. */
    UNIT_HEAD,
    /** Pengelola kinerja (BKPSDM): runs the cycle and the people data of the tenant. */
    PERFORMANCE_MANAGER,
    /** Administers policies, features and accounts of the tenant. */
    CITY_ADMINISTRATOR,
    /** Runs the container for all tenants; sees no personal data of any. */
    PROVINCE_OPERATOR
}
