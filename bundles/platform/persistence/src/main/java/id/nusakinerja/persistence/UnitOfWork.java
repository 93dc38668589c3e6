package id.nusakinerja.persistence;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.DatabaseUnavailableException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.TenantId;
import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Runs one use case in one transaction on the database of one tenant. Nothing may keep the {@link EntityManager} or an
 * entity afterwards. Calls are not nested: a use case that needs another room's data asks that room first; a
 * unit of work within another is an {@link IllegalStateException}. While the database of the tenant is out of reach, both
 * throw {@link DatabaseUnavailableException}.
 */
@ProviderType
public interface UnitOfWork {

    /**
     * Read without changing anything; what the work changes is thrown away. When the database let another transaction pass
     * before this one, the work runs again: it changes nothing outside its {@link EntityManager}.
     */
    <T> T read(TenantId tenant, Function<EntityManager, T> work);

    /**
     * Change the database of the actor's tenant. A {@code Done} commits together with its audit row; a {@code Refused}
     * or an exception rolls all back. When another transaction changed the same row first, the answer is
     * {@link Outcome#conflict()}. When the database let another transaction pass before this one, the work runs again: it
     * changes nothing outside its {@link EntityManager}.
     *
     * @param deed what is written to the audit trail
     */
    <T> Outcome<T> write(Actor actor, Deed deed, Function<EntityManager, Outcome<T>> work);
}
