package id.nusakinerja.simulation.internal;

import id.nusakinerja.assessment.OrganisationPredicate;

/** A unit with a recorded predicate, which sets the distribution pattern of its people. */
record GuideUnit(String name, OrganisationPredicate predicate) {}
