package id.nusakinerja.web.shell.internal;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the shell's own pages need beside the frame: the way in, the note of what broke, the warnings, the time. */
@Component(service = Pages.class)
public final class Pages {

    private final Entrance entrance;
    private final Mishaps mishaps;
    private final Warnings warnings;
    private final Clock clock;

    @Activate
    public Pages(
            @Reference Entrance entrance,
            @Reference Mishaps mishaps,
            @Reference Warnings warnings,
            @Reference Clock clock) {
        this.entrance = entrance;
        this.mishaps = mishaps;
        this.warnings = warnings;
        this.clock = clock;
    }

    Entrance entrance() {
        return entrance;
    }

    Mishaps mishaps() {
        return mishaps;
    }

    Warnings warnings() {
        return warnings;
    }

    Clock clock() {
        return clock;
    }
}
