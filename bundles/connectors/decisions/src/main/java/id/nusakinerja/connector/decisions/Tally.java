package id.nusakinerja.connector.decisions;

import java.math.BigInteger;

/**
 * What came of some rows, in numbers.
 *
 * @param rows rows below the header that are not blank
 * @param decided rows with a decision
 * @param paid whole rupiah of all decisions
 * @param gain people and rupiah of those who get more than by the policy compared with
 * @param loss people and rupiah of those who get less, as a positive amount
 * @param changed rows in the comparison
 */
record Tally(long rows, long decided, BigInteger paid, Side gain, Side loss, long changed) {

    static final Tally NONE = new Tally(0, 0, BigInteger.ZERO, Side.NONE, Side.NONE, 0);

    /** One side of a comparison. */
    record Side(long people, BigInteger rupiah) {

        static final Side NONE = new Side(0, BigInteger.ZERO);

        Side plus(Side other) {
            return new Side(people + other.people, rupiah.add(other.rupiah));
        }
    }

    Tally plus(Tally other) {
        return new Tally(
                rows + other.rows,
                decided + other.decided,
                paid.add(other.paid),
                gain.plus(other.gain),
                loss.plus(other.loss),
                changed + other.changed);
    }

    long undecided() {
        return rows - decided;
    }
}
