package id.nusakinerja.persistence.internal;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.persistence.DatabaseState;
import id.nusakinerja.persistence.DatabaseStates;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells whoever starts the container which databases the last run left open, in one line; nothing when it left none. */
@Component(service = Supplier.class, property = "nusakinerja.start.notice:Boolean=true")
public final class RecoveryNotice implements Supplier<List<String>> {

    private static final Messages MESSAGES = Messages.beside(RecoveryNotice.class);

    private final DatabaseStates states;

    @Activate
    public RecoveryNotice(@Reference DatabaseStates states) {
        this.states = states;
    }

    @Override
    public List<String> get() {
        List<DatabaseState> recovered =
                states.listStates().stream().filter(DatabaseState::recovered).toList();
        if (recovered.isEmpty()) {
            return List.of();
        }
        String tenants = recovered.stream().map(state -> state.tenant().value()).collect(Collectors.joining(", "));
        return List.of(MESSAGES.text("persistence.recovered", recovered.size(), tenants)
                .in(Text.INDONESIAN));
    }
}
