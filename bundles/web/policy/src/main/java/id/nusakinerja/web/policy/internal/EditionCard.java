package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.PluginState;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** One version of one policy in the catalogue: what it does, who signed it, how it stands with reasons, whether it fits. */
final class EditionCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Edition edition;

    /**
     * Show a version.
     *
     * @param rules whether it rules today
     * @param acts what can be done with it
     */
    EditionCard(Edition edition, boolean rules, Instant now, ZoneId zone, List<Component> acts) {
        this.edition = edition;
        Card card = new Card(
                Names.of(edition.version(), getLocale()),
                new Paragraph(edition.does().in(getLocale())),
                health(now, zone));
        card.aside(rules ? new StatusChip(Tone.DONE, getTranslation("policy.edition.rules")) : fit());
        if (!edition.isCompatible()) {
            String sentences = edition.obstacles().stream()
                    .map(Reason::text)
                    .map(text -> Formats.sentence(text, getLocale()))
                    .reduce((first, second) -> first + " " + second)
                    .orElse("");
            card.add(new Note(
                    edition.plugin().state() == PluginState.ACTIVE ? Tone.NEUTRAL : Tone.BAD,
                    getTranslation("policy.edition.not-here"),
                    sentences));
        }
        if (!acts.isEmpty()) {
            Div row = new Div();
            row.add(acts);
            row.addClassName("nk-acts");
            card.add(row);
        }
        add(card);
    }

    private StatusChip fit() {
        return edition.isCompatible()
                ? new StatusChip(Tone.NEUTRAL, getTranslation("policy.edition.fits"))
                : state(edition.plugin().state());
    }

    private StatusChip state(PluginState state) {
        return switch (state) {
            case ACTIVE -> new StatusChip(Tone.NEUTRAL, getTranslation("policy.edition.foreign"));
            case QUARANTINED -> new StatusChip(Tone.BAD, getTranslation("policy.state.QUARANTINED"));
            case HELD -> new StatusChip(Tone.WARNING, getTranslation("policy.state.HELD"));
        };
    }

    private Div health(Instant now, ZoneId zone) {
        Div facts = new Div();
        facts.addClassName("nk-facts");
        facts.add(
                fact("policy.edition.signer", signer(now, zone)),
                fact("policy.edition.examples", examples(zone)),
                fact("policy.edition.since", since(now, zone)),
                fact(
                        "policy.edition.users",
                        edition.users().isEmpty()
                                ? getTranslation("policy.edition.nobody")
                                : String.join(", ", edition.users())));
        return facts;
    }

    private String signer(Instant now, ZoneId zone) {
        String signer = edition.plugin().facts().signer();
        if (signer.isEmpty()) {
            return getTranslation("policy.edition.unsigned");
        }
        return edition.plugin()
                .findEndOfSigner(now.atZone(zone).toLocalDate())
                .map(day -> getTranslation("policy.edition.signer-ended", signer, Formats.date(day, getLocale())))
                .orElse(signer);
    }

    /** As they were tried since the start; before that, what was found when it came in, since nothing of it can have changed. */
    private String examples(ZoneId zone) {
        String then = edition.plugin().state() == PluginState.QUARANTINED
                ? "policy.edition.failed-then"
                : "policy.edition.passed-then";
        return edition.report()
                .map(report -> getTranslation(
                        report.isKept() ? "policy.edition.passed" : "policy.edition.failed", report.score()))
                .orElseGet(() -> getTranslation(then, installed(zone)));
    }

    private String since(Instant now, ZoneId zone) {
        String day = installed(zone);
        long days = Duration.between(edition.plugin().since(), now).toDays();
        return days <= 0 ? day : getTranslation("policy.edition.age", day, days);
    }

    private String installed(ZoneId zone) {
        return Formats.date(edition.plugin().since().atZone(zone).toLocalDate(), getLocale());
    }

    private Div fact(String key, String value) {
        Span name = new Span(getTranslation(key));
        name.addClassName("nk-label");
        return new Div(name, new Span(value));
    }
}
