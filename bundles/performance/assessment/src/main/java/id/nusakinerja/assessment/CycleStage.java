package id.nusakinerja.assessment;

import java.util.Optional;

/**
 * Where an evaluation period stands. A period goes through all four, in this order, and never back (PermenPANRB 6/2022
 * Pasal 5 names the steps; the four stages are a house rule).
 */
public enum CycleStage {
    /** Terbuka: plans are carried out, progress and evidence are recorded. */
    OPEN,
    /** Penilaian: the assessors rate and set. */
    ASSESSMENT,
    /** Penetapan: the results stand; they are acknowledged, and allowances are decided. */
    SET,
    /** Terkunci: nothing changes any more, except by a correction with its reason. */
    LOCKED;

    /** Get the stage that follows; empty behind the last. */
    public Optional<CycleStage> next() {
        return switch (this) {
            case OPEN -> Optional.of(ASSESSMENT);
            case ASSESSMENT -> Optional.of(SET);
            case SET -> Optional.of(LOCKED);
            case LOCKED -> Optional.empty();
        };
    }
}
