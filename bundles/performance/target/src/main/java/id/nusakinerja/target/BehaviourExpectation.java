package id.nusakinerja.target;

/**
 * What the leader expects of one value in particular (ekspektasi khusus pimpinan, PermenPANRB 6/2022, SKP form).
 *
 * @param value one of the seven
 * @param expectation in words; empty when the conduct guides of the value say enough
 */
public record BehaviourExpectation(BehaviourValue value, String expectation) {

    public BehaviourExpectation {
        expectation = expectation.strip();
    }
}
