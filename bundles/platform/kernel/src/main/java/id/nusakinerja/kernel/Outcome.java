package id.nusakinerja.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * What came of a use case: done, or refused with every reason at once. A refusal is a normal answer, not an error, and
 * leaves everything as it was.
 *
 * @param <T> what a done use case hands back
 */
public sealed interface Outcome<T> {

    /** The code of the reason when somebody else changed the same record meanwhile. */
    String CONFLICT = "kernel.conflict";

    /** It happened. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It did not happen; nothing changed. */
    record Refused<T>(List<Reason> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal without a reason.");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(List<Reason> reasons) {
        return new Refused<>(reasons);
    }

    static <T> Outcome<T> refused(Reason... reasons) {
        return new Refused<>(List.of(reasons));
    }

    /** Refuse because another person saved the same record in between. */
    static <T> Outcome<T> conflict() {
        return refused(new Reason(
                CONFLICT,
                Text.of(
                        "Orang lain sudah mengubah data ini. Tulisan Anda tidak hilang: bandingkan, lalu simpan lagi.",
                        "Somebody else has changed this meanwhile. Your text is not lost: compare, then save again."),
                LegalBasis.HOUSE_RULE));
    }

    default boolean isConflict() {
        return this instanceof Refused<T>(List<Reason> reasons)
                && reasons.getFirst().code().equals(CONFLICT);
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(T value) -> done(change.apply(value));
            case Refused<T>(List<Reason> reasons) -> refused(reasons);
        };
    }

    /** Go on with what may itself be refused. */
    default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(List<Reason> reasons) -> refused(reasons);
        };
    }

    /**
     * Get the value of a use case that cannot have been refused.
     *
     * @throws IllegalStateException naming the reasons when it was
     */
    default T getOrThrow() {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T>(List<Reason> reasons) ->
                throw new IllegalStateException(
                        "Refused: " + reasons.stream().map(Reason::code).toList() + ".");
        };
    }
}
