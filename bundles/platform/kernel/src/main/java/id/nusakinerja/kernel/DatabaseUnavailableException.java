package id.nusakinerja.kernel;

/**
 * Says that the database of one tenant cannot be reached now; other tenants run on. A screen shows it as "please try
 * later", the health page shows the reason. The message names the tenant and the cause, never an address or password.
 */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TenantId tenant;

    public DatabaseUnavailableException(TenantId tenant, String message, Throwable cause) {
        super(message, cause);
        this.tenant = tenant;
    }

    public TenantId tenant() {
        return tenant;
    }
}
