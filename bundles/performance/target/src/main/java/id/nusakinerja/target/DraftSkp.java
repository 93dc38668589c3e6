package id.nusakinerja.target;

/**
 * A plan its employee still writes; incomplete on purpose.
 *
 * @param returnComment why the assessor gave it back; empty when it was never returned
 */
public record DraftSkp(SkpHead head, SkpContent content, String returnComment) implements Skp {

    public DraftSkp withContent(SkpContent changed) {
        return new DraftSkp(head, changed, returnComment);
    }
}
