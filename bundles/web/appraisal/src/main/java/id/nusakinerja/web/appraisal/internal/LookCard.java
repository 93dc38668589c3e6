package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.assessment.UnmetDuty;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.Evidence;
import id.nusakinerja.progress.EvidenceId;
import id.nusakinerja.progress.IndicatorProgress;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.progress.ResultProgress;
import id.nusakinerja.progress.SkpProgress;
import id.nusakinerja.target.TargetValue;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.Formats;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Targets, realisation and evidence side by side: what an assessor looks at before judging. */
final class LookCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ProgressService progress;
    private final transient Actor actor;
    private transient Runnable opened = () -> {};
    private final transient Map<EvidenceId, EvidenceLink> links = new HashMap<>();

    LookCard(ProgressService progress, Actor actor, Optional<SkpProgress> standing) {
        this.progress = progress;
        this.actor = actor;
        Card card = new Card(getTranslation("appraisal.look.title"));
        if (standing.isEmpty()) {
            card.add(new EmptyState(
                    VaadinIcon.CLIPBOARD_TEXT,
                    getTranslation("appraisal.look.empty"),
                    getTranslation("appraisal.look.empty-what")));
        }
        standing.ifPresent(found -> {
            card.aside(Words.quiet(getTranslation("appraisal.look.overall", words(found.achievement()))));
            found.results().forEach(result -> card.add(resultPart(result)));
        });
        add(card);
    }

    private Div resultPart(ResultProgress result) {
        Div top = new Div(
                new H3(result.result().text()),
                Words.quiet(getTranslation(
                        "appraisal.look.weight",
                        Formats.percent(result.result().weight(), getLocale()),
                        words(result.achievement()))));
        top.addClassName("ap-result-top");
        Div part = new Div(top);
        part.addClassName("ap-result");
        result.indicators().forEach(indicator -> part.add(indicatorPart(indicator)));
        return part;
    }

    private Div indicatorPart(IndicatorProgress indicator) {
        String unit = indicator.indicator().measure().unit();
        Div part = new Div(
                new Span(indicator.indicator().name()),
                Words.quiet(getTranslation(
                        "appraisal.look.target",
                        target(indicator.indicator().measure().target()),
                        unit)),
                Words.quiet(formula(indicator.achievement())));
        part.addClassName("ap-indicator");
        Div months = new Div();
        months.addClassName("ap-months");
        indicator.realisations().forEach(entry -> months.add(monthPart(entry, unit)));
        part.add(months);
        indicator.realisations().stream()
                .filter(entry -> !entry.note().isBlank())
                .reduce((first, second) -> second)
                .ifPresent(entry -> part.add(Words.quiet("\u201c" + entry.note() + "\u201d")));
        Div evidence = new Div();
        evidence.addClassName("ap-evidence");
        indicator.realisations().stream()
                .flatMap(entry -> entry.evidence().stream())
                .forEach(each -> evidence.add(evidencePart(each)));
        part.add(
                evidence.getChildren().findAny().isPresent()
                        ? evidence
                        : Words.quiet(getTranslation("appraisal.look.no-evidence")));
        return part;
    }

    private Span monthPart(Realisation entry, String unit) {
        String month = Formats.month(entry.month().getMonth(), getLocale());
        return new Span(month + ": " + Formats.number(entry.reading().value(), getLocale()) + " " + unit);
    }

    private EvidenceLink evidencePart(Evidence piece) {
        EvidenceLink link = new EvidenceLink(progress, actor, piece, () -> opened.run());
        links.put(piece.id(), link);
        return link;
    }

    /** Call this when the actor has opened a piece of evidence. */
    void whenOpened(Runnable call) {
        opened = call;
    }

    /** Mark what the city wants opened before a behaviour is judged. */
    void mark(List<UnmetDuty> unmet) {
        Set<EvidenceId> waiting =
                unmet.stream().flatMap(each -> each.waiting().stream()).collect(Collectors.toSet());
        links.forEach((id, link) -> link.setWaiting(waiting.contains(id)));
    }

    private String target(TargetValue target) {
        return switch (target) {
            case TargetValue.Amount amount -> Formats.number(amount.value(), getLocale());
            case TargetValue.Range range ->
                Formats.number(range.low(), getLocale()) + "\u2013" + Formats.number(range.high(), getLocale());
            case TargetValue.Open open -> "\u2013";
        };
    }

    private String formula(Achievement achievement) {
        return switch (achievement) {
            case Achievement.Measured measured -> measured.formula().in(getLocale());
            case Achievement.NotMeasured notMeasured -> notMeasured.why().in(getLocale());
        };
    }

    private String words(Achievement achievement) {
        return Words.percentOf(achievement)
                .map(percent -> Formats.percent(percent, getLocale()))
                .orElseGet(() -> getTranslation("appraisal.not-measured"));
    }
}
