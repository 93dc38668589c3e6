package id.nusakinerja.simulation;

import java.math.BigInteger;
import java.util.Collection;

/**
 * What came of some rows, in numbers.
 *
 * @param rows how many there are
 * @param now those whom the policy decides about, and what they get
 * @param before those whom the policy compared with decides about, and what they get
 * @param gain those who get more than before, and how much more
 * @param loss those who get less than before, and how much less, as a positive amount
 * @param changes for whom anything changes
 */
public record Tally(long rows, Side now, Side before, Side gain, Side loss, Changes changes) {

    public static final Tally NONE = new Tally(0, Side.NONE, Side.NONE, Side.NONE, Side.NONE, Changes.NONE);

    /** People and the whole rupiah of all of them. */
    public record Side(long people, BigInteger rupiah) {

        static final Side NONE = new Side(0, BigInteger.ZERO);

        Side plus(Side other) {
            return new Side(people + other.people, rupiah.add(other.rupiah));
        }

        Side plus(long more) {
            return new Side(people + 1, rupiah.add(BigInteger.valueOf(more)));
        }
    }

    /**
     * For how many people something changes; one person may count in several.
     *
     * @param people with any change, also those whom only one of the policies can decide about
     * @param predicates whose advised predicate changes
     * @param awards whose proposed awards change
     * @param followUps whose follow-ups change
     */
    public record Changes(long people, long predicates, long awards, long followUps) {

        static final Changes NONE = new Changes(0, 0, 0, 0);

        Changes plus(Changes other) {
            return new Changes(
                    people + other.people,
                    predicates + other.predicates,
                    awards + other.awards,
                    followUps + other.followUps);
        }
    }

    /** Count one row. */
    public static Tally of(Verdict verdict) {
        long difference = verdict.difference();
        return new Tally(
                1,
                verdict.ruling().map(ruling -> Side.NONE.plus(ruling.paid())).orElse(Side.NONE),
                verdict.other().map(ruling -> Side.NONE.plus(ruling.paid())).orElse(Side.NONE),
                difference > 0 ? Side.NONE.plus(difference) : Side.NONE,
                difference < 0 ? Side.NONE.plus(-difference) : Side.NONE,
                new Changes(
                        count(verdict.isChanged()),
                        count(verdict.changesPredicate()),
                        count(verdict.changesAwards()),
                        count(verdict.changesFollowUps())));
    }

    /** Count many rows. */
    public static Tally of(Collection<Verdict> verdicts) {
        return verdicts.stream().map(Tally::of).reduce(NONE, Tally::plus);
    }

    public Tally plus(Tally other) {
        return new Tally(
                rows + other.rows,
                now.plus(other.now),
                before.plus(other.before),
                gain.plus(other.gain),
                loss.plus(other.loss),
                changes.plus(other.changes));
    }

    /** Rows that the policy cannot decide. */
    public long undecided() {
        return rows - now.people();
    }

    /** What all get together, more than before; negative for less. */
    public BigInteger difference() {
        return now.rupiah().subtract(before.rupiah());
    }

    private static long count(boolean is) {
        return is ? 1 : 0;
    }
}
