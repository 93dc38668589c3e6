package id.nusakinerja.web.shell.internal;

import id.nusakinerja.kernel.Role;
import java.util.Set;

/** Leads to the refusal page instead of a screen: gate 1 said no. */
final class ScreenRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Set<Role> wanted;
    private final boolean isUsedHere;

    /**
     * Refuse a screen.
     *
     * @param wanted the roles that may open it; empty when nobody may
     * @param isUsedHere false when the tenant does not use the screen at all
     */
    ScreenRefusedException(Set<Role> wanted, boolean isUsedHere) {
        super("Gate 1 refused a screen.");
        this.wanted = Set.copyOf(wanted);
        this.isUsedHere = isUsedHere;
    }

    Set<Role> wanted() {
        return wanted;
    }

    boolean isUsedHere() {
        return isUsedHere;
    }
}
