package id.nusakinerja.decision.internal;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.Decision;
import id.nusakinerja.decision.EvaluationFacts;
import id.nusakinerja.decision.FactColumns;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.policy.Receipt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/**
 * All that one decision is made from, and where each piece came from. The same dossier always gives the same receipt.
 *
 * @param employee as he was on the last day of the period
 * @param result the set assessment
 * @param facts what the office recorded
 */
record Dossier(Employee employee, SetAssessment result, AllowanceFacts facts) {

    EvaluationFacts toFacts() {
        return factsOf(employee, result.results().rating(), result.behaviour().rating(), facts);
    }

    static EvaluationFacts factsOf(Employee employee, Rating results, Rating behaviour, AllowanceFacts facts) {
        return new EvaluationFacts(
                new EvaluationFacts.Holder(
                        employee.nip().digits(),
                        employee.status(),
                        employee.post().kind(),
                        employee.post().grade()),
                results,
                behaviour,
                OptionalInt.of(facts.part().months()),
                new EvaluationFacts.Pay(facts.allowance(), facts.productivity(), facts.minutes()),
                facts.events().entrySet().stream()
                        .map(event -> new DisciplineEvent(event.getKey(), event.getValue()))
                        .toList(),
                EvaluationFacts.History.UNKNOWN);
    }

    Receipt receiptOf(Decision decision) {
        Receipt.Source person = source("source.employee", result.period().to().toString(), personText());
        Receipt.Source judged = source("source.assessment", result.period().key(), judgedText());
        Receipt.Source paid = new Receipt.Source(facts.source(), facts.part().toString(), sha256(factsText()));
        return decision.receipt(List.of(person, judged, paid), column -> switch (column) {
            case FactColumns.NIP, FactColumns.STATUS, FactColumns.POST, FactColumns.LEVEL -> person.name();
            case FactColumns.RESULTS, FactColumns.BEHAVIOUR, FactColumns.MONTHS -> judged.name();
            default -> paid.name();
        });
    }

    private String personText() {
        return String.join(
                "|",
                employee.nip().digits(),
                employee.status().name(),
                employee.post().kind().name(),
                employee.post().grade(),
                employee.since().toString());
    }

    private String judgedText() {
        return String.join(
                "|",
                result.results().rating().name(),
                result.results().reason(),
                result.behaviour().rating().name(),
                result.behaviour().reason(),
                result.assessor().toString());
    }

    private String factsText() {
        return String.join(
                "|",
                facts.allowance().toString(),
                facts.productivity().map(Object::toString).orElse(""),
                facts.minutes().toString(),
                facts.events().toString());
    }

    private static Receipt.Source source(String key, String position, String content) {
        return new Receipt.Source(Words.source(key), position, sha256(content));
    }

    private static String sha256(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
