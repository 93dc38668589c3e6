package id.nusakinerja.reward;

import id.nusakinerja.kernel.LegalBasis;

/** A proposal for an award, with its article. */
public record Award(AwardCode code, LegalBasis basis) {}
