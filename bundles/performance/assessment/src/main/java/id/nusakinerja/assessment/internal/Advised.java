package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.Rating;
import java.util.Optional;

/** Which ratings the policy of the city advises; empty where it is silent. */
record Advised(Optional<Rating> results, Optional<Rating> behaviour) {

    static final Advised SILENT = new Advised(Optional.empty(), Optional.empty());
}
