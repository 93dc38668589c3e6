package id.nusakinerja.audit.internal;

import id.nusakinerja.audit.ExportJournal;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A deed of its own, in the trail of the actor's tenant. */
@Component
public final class DefaultExportJournal implements ExportJournal {

    private final UnitOfWork unitOfWork;

    @Activate
    public DefaultExportJournal(@Reference UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void note(Actor actor, String list, String format) {
        unitOfWork
                .write(actor, new Deed("audit.export", "list:" + list, format), em -> Outcome.done(list))
                .getOrThrow();
    }
}
