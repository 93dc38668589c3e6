package id.nusakinerja.sanction;

import id.nusakinerja.kernel.Reason;

/**
 * One task or alert that follows from a decision.
 *
 * @param code what
 * @param reason why, with the article
 * @param months how long the person has to improve; 0 where no time is set
 */
public record FollowUp(FollowUpCode code, Reason reason, int months) {

    public FollowUp {
        if (months < 0) {
            throw new IllegalArgumentException("The time (" + months + ") months is negative.");
        }
    }
}
