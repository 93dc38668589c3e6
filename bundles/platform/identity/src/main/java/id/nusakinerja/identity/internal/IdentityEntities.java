package id.nusakinerja.identity.internal;

import id.nusakinerja.persistence.EntityModule;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Offers the tables of this room to persistence. */
@Component
public final class IdentityEntities implements EntityModule {

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(AccountEntity.class, FailureEntity.class);
    }
}
