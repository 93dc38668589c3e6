package id.nusakinerja.progress.internal;

import static id.nusakinerja.progress.internal.ProgressWords.reason;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.progress.Evidence;
import id.nusakinerja.progress.Evidence.FileEvidence;
import id.nusakinerja.progress.Evidence.LinkEvidence;
import id.nusakinerja.progress.EvidenceContent;
import id.nusakinerja.progress.EvidenceId;
import id.nusakinerja.progress.EvidenceOpening;
import id.nusakinerja.progress.RealisationId;
import id.nusakinerja.target.TargetService;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Stores and hands out evidence. Only the employee changes it; who may read the plan may read it. */
final class EvidenceShelf {

    private final UnitOfWork work;
    private final IdSource ids;
    private final Clock clock;
    private final TargetService targets;
    private final BiFunction<Actor, YearMonth, List<Reason>> seals;

    /** @param seals why the evidence of a month stands still; empty while it may change */
    EvidenceShelf(
            UnitOfWork work,
            IdSource ids,
            Clock clock,
            TargetService targets,
            BiFunction<Actor, YearMonth, List<Reason>> seals) {
        this.work = work;
        this.ids = ids;
        this.clock = clock;
        this.targets = targets;
        this.seals = seals;
    }

    Outcome<Evidence> addFile(Actor actor, RealisationId entry, FileEvidence file, byte[] content) {
        long contentId = ids.next();
        return add(actor, entry, file.id(), (em, realisation) -> {
            if (ProgressStore.findContent(em, file.sha256()).isEmpty()) {
                em.persist(new EvidenceContentEntity(contentId, file.sha256(), content));
            }
            return EvidenceEntity.file(realisation, file);
        });
    }

    Outcome<Evidence> addLink(Actor actor, RealisationId entry, LinkEvidence link) {
        return add(actor, entry, link.id(), (em, realisation) -> EvidenceEntity.link(realisation, link));
    }

    private Outcome<Evidence> add(
            Actor actor,
            RealisationId entry,
            EvidenceId id,
            BiFunction<EntityManager, RealisationEntity, EvidenceEntity> make) {
        actor.require(Role.STAFF);
        List<Reason> sealed = work.read(
                        actor.tenant(), em -> Optional.ofNullable(em.find(RealisationEntity.class, entry.value())))
                .map(found -> seals.apply(actor, found.month()))
                .orElse(List.of());
        return work.write(actor, deed("attach", id), em -> {
            RealisationEntity realisation = em.find(RealisationEntity.class, entry.value());
            if (realisation == null) {
                return Outcome.refused(reason("progress.entry-unknown"));
            }
            requireOwner(actor, realisation);
            if (!sealed.isEmpty()) {
                return Outcome.refused(sealed);
            }
            EvidenceEntity piece = make.apply(em, realisation);
            realisation.add(piece);
            return Outcome.done(piece.toEvidence());
        });
    }

    /** Take a piece away, and its bytes with it when no other piece has the same. */
    Outcome<EvidenceId> remove(Actor actor, EvidenceId id) {
        actor.require(Role.STAFF);
        List<Reason> sealed = work.read(
                        actor.tenant(),
                        em -> Optional.ofNullable(em.find(EvidenceEntity.class, id.value()))
                                .map(piece -> piece.realisation().month()))
                .map(month -> seals.apply(actor, month))
                .orElse(List.of());
        return work.write(actor, deed("remove-evidence", id), em -> {
            EvidenceEntity piece = em.find(EvidenceEntity.class, id.value());
            if (piece == null) {
                return Outcome.refused(reason("progress.evidence-unknown"));
            }
            requireOwner(actor, piece.realisation());
            if (!sealed.isEmpty()) {
                return Outcome.refused(sealed);
            }
            Evidence gone = piece.toEvidence();
            piece.realisation().remove(piece);
            // The row must be gone before the others are counted, whatever the flush mode.
            em.flush();
            if (gone instanceof FileEvidence file && ProgressStore.countUses(em, file.sha256()) == 0) {
                ProgressStore.findContent(em, file.sha256()).ifPresent(em::remove);
            }
            return Outcome.done(id);
        });
    }

    EvidenceContent read(Actor actor, EvidenceId id) {
        if (!(open(actor, id) instanceof FileEvidence file)) {
            throw new IllegalArgumentException("The evidence (" + id + ") is a link, not a file.");
        }
        return work.read(
                actor.tenant(),
                em -> ProgressStore.findContent(em, file.sha256())
                        .map(stored -> new EvidenceContent(file, stored.content()))
                        .orElseThrow(() ->
                                new IllegalStateException("The bytes of the evidence (" + id + ") are missing.")));
    }

    /** Hand out what is known of a piece; that another person looked at it is noted first. */
    Evidence open(Actor actor, EvidenceId id) {
        RealisationEntity entry = work.read(actor.tenant(), em -> get(em, id).realisation());
        // The gate of the plan is the gate of its evidence.
        targets.findAgreed(actor, entry.employee(), entry.year());
        if (!actor.isSelf(entry.employee())
                && !work.read(actor.tenant(), em -> ProgressStore.wasOpened(em, actor, id))) {
            note(actor, id);
        }
        return work.read(actor.tenant(), em -> get(em, id).toEvidence());
    }

    private void note(Actor actor, EvidenceId id) {
        long opening = ids.next();
        work.write(actor, deed("open-evidence", id), em -> {
                    em.persist(new EvidenceOpeningEntity(opening, get(em, id), actor, clock.instant()));
                    return Outcome.done(id);
                })
                .getOrThrow();
    }

    List<EvidenceOpening> listOpenings(Actor actor, EmployeeId employee, int year) {
        targets.findAgreed(actor, employee, year);
        return work.read(
                actor.tenant(),
                em -> ProgressStore.listOpenings(em, actor, employee, year).stream()
                        .map(EvidenceOpeningEntity::toOpening)
                        .toList());
    }

    private static EvidenceEntity get(EntityManager em, EvidenceId id) {
        EvidenceEntity piece = em.find(EvidenceEntity.class, id.value());
        if (piece == null) {
            throw new NotAllowedException("This tenant has no evidence (" + id + ").");
        }
        return piece;
    }

    private static void requireOwner(Actor actor, RealisationEntity realisation) {
        if (!actor.isSelf(realisation.employee())) {
            throw new NotAllowedException("Only the employee changes the evidence of the own plan.");
        }
    }

    private static Deed deed(String verb, EvidenceId id) {
        return Deed.of("progress." + verb, "evidence:" + id);
    }
}
