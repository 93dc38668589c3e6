package id.nusakinerja.assessment;

/**
 * Something that happened and may cost part of the allowance, such as a late arrival.
 *
 * @param code what, in capitals, for example {@code TL1} (late), {@code TK} (absent a day), {@code HUKDIS25}
 * @param count how often in the period, above 0
 */
public record DisciplineEvent(String code, int count) {

    public DisciplineEvent {
        if (code.isBlank() || count < 1) {
            throw new IllegalArgumentException(
                    "The event (" + code + ") with the count (" + count + ") did not happen.");
        }
    }
}
