package id.nusakinerja.web.shell.internal;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.web.shell.Audience;
import java.util.Collections;

/** Decides for whom something of a bundle is meant; the default is no. */
final class Admission {

    private Admission() {}

    static boolean admits(Audience audience, Actor actor, Place place) {
        return isUsedAt(audience, place) && isForRoleOf(audience, actor);
    }

    /** Whether the place is ruled by a policy, and has the feature, that this belongs to. */
    static boolean isUsedAt(Audience audience, Place place) {
        boolean policy = audience.policies().isEmpty() || audience.policies().contains(place.policy());
        boolean feature = audience.feature().isEmpty()
                || place.features().contains(audience.feature().get());
        return policy && feature;
    }

    static boolean isForRoleOf(Audience audience, Actor actor) {
        return !Collections.disjoint(audience.roles(), actor.roles());
    }
}
