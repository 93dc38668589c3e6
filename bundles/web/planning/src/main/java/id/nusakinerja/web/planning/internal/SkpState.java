package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.DraftSkp;
import id.nusakinerja.target.Skp;
import id.nusakinerja.target.SubmittedSkp;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.util.Optional;

/** The state of a plan in one chip. */
enum SkpState {
    NONE(Tone.NEUTRAL, "planning.state.none"),
    DRAFT(Tone.NEUTRAL, "planning.state.draft"),
    RETURNED(Tone.WARNING, "planning.state.returned"),
    SUBMITTED(Tone.GOOD, "planning.state.submitted"),
    AGREED(Tone.DONE, "planning.state.agreed");

    private final Tone tone;
    private final String key;

    SkpState(Tone tone, String key) {
        this.tone = tone;
        this.key = key;
    }

    static SkpState of(Optional<Skp> skp) {
        return skp.map(one -> switch (one) {
                    case DraftSkp draft -> draft.returnComment().isEmpty() ? DRAFT : RETURNED;
                    case SubmittedSkp submitted -> SUBMITTED;
                    case AgreedSkp agreed -> AGREED;
                })
                .orElse(NONE);
    }

    Span chip(Component page) {
        return new StatusChip(tone, word(page));
    }

    String word(Component page) {
        return page.getTranslation(key);
    }
}
