package id.nusakinerja.decision.internal;

import id.nusakinerja.assessment.SetAssessment;

/**
 * What a decision was made on. When it differs from what holds now, the decision is outdated. An acknowledgement is none
 * of it: the employee has only read.
 *
 * @param ratings both ratings
 * @param factsVersion state of the facts
 */
record Basis(String ratings, long factsVersion) {

    static Basis of(SetAssessment result, long factsVersion) {
        return new Basis(result.results().rating() + "/" + result.behaviour().rating(), factsVersion);
    }
}
