package id.nusakinerja.law;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.decision.EvaluationFacts;
import id.nusakinerja.employee.PostKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides by hand. Has nothing but the printed English page, and knows no rule of any city. */
final class Clerk {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("DI_ATAS", "Above expectation"),
            Map.entry("SESUAI", "As expected"),
            Map.entry("DI_BAWAH", "Below expectation"),
            Map.entry("Very good", "SANGAT_BAIK"),
            Map.entry("Good", "BAIK"),
            Map.entry("Needs improvement", "BUTUH_PERBAIKAN"),
            Map.entry("Poor", "KURANG"),
            Map.entry("Very poor", "SANGAT_KURANG"),
            Map.entry("PPPK_PARUH_WAKTU", "part-time PPPK"),
            Map.entry("STRUKTURAL", "structural"),
            Map.entry("FUNGSIONAL", "functional"),
            Map.entry("PELAKSANA", "staff"),
            Map.entry("NONE", "none"),
            Map.entry("RUNNING", "running"),
            Map.entry("ENDED_WITHOUT_IMPROVEMENT", "ended without improvement"));

    private final Map<String, List<String>> sentences = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    private final String label;

    Clerk(String page) {
        String section = "";
        this.label = page.lines().findFirst().orElseThrow().replace("# Policy ", "");
        for (String line : page.lines().toList()) {
            if (line.startsWith("## ")) {
                section = line.substring(line.indexOf(". ") + 2, line.lastIndexOf(" ("));
                sentences.put(section, new ArrayList<>());
                tables.put(section, new ArrayList<>());
            } else if (line.startsWith("| ")) {
                String row = line.substring(2, line.length() - 2).replace("**", "");
                tables.get(section).add(List.of(row.split(" \\| ", -1)));
            } else if (!line.startsWith("|") && sentences.containsKey(section)) {
                sentences.get(section).add(line);
            }
        }
    }

    /** One row of the decisions file. */
    List<String> decide(EvaluationFacts facts) {
        Set<String> articles = new LinkedHashSet<>();
        String predicate = predicate(facts, articles);
        String points = points(facts, predicate, articles);
        Money money = money(facts, articles);
        String awards = awards(predicate, money.penalty(), articles);
        String followUps = followUps(facts, predicate, articles);
        return List.of(
                facts.holder().nip(),
                WORDS.get(predicate),
                siasn(predicate),
                points,
                money.productivity().toPlainString(),
                money.discipline().toPlainString(),
                money.deduction().toPlainString(),
                money.productivity()
                        .add(money.discipline())
                        .subtract(money.deduction())
                        .toPlainString(),
                awards,
                followUps,
                String.join("|", articles).replace("example, not verified", "contoh, belum diverifikasi"),
                label);
    }

    private String predicate(EvaluationFacts facts, Set<String> articles) {
        List<List<String>> matrix = tables.get("Performance predicate");
        int column = matrix.getFirst().indexOf(WORDS.get(facts.behaviour().name()));
        List<String> row = matrix.stream()
                .filter(one -> one.getFirst().equals(WORDS.get(facts.results().name())))
                .findFirst()
                .orElseThrow();
        articles.add(row.getLast());
        return row.get(column);
    }

    private String siasn(String predicate) {
        String codes = sentences.get("Performance predicate").stream()
                .filter(line -> line.startsWith("Codes of SIASN: "))
                .findFirst()
                .orElseThrow()
                .replace("Codes of SIASN: ", "")
                .replace(".", "");
        return List.of(codes.split(", ", -1)).stream()
                .filter(code -> code.replaceAll(" [0-9]$", "").equals(predicate))
                .map(code -> code.substring(code.length() - 1))
                .findFirst()
                .orElseThrow();
    }

    private String points(EvaluationFacts facts, String predicate, Set<String> articles) {
        if (facts.holder().post() != PostKind.FUNGSIONAL) {
            return "";
        }
        List<String> percent = row("Credit points", predicate);
        List<String> coefficient =
                row("Coefficient of a year", written(facts.holder().level()));
        articles.add(percent.getLast());
        return number(percent.get(1))
                .multiply(number(coefficient.get(1)))
                .multiply(BigDecimal.valueOf(facts.months().orElseThrow()))
                .divide(BigDecimal.valueOf(1200), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The page writes AHLI_PERTAMA as people do. */
    private static String written(String level) {
        return Stream.of(level.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private record Money(BigDecimal productivity, BigDecimal discipline, BigDecimal deduction, boolean penalty) {}

    private Money money(EvaluationFacts facts, Set<String> articles) {
        BigDecimal full = BigDecimal.valueOf(facts.pay().allowance().amount());
        Ratio productive = productivity(facts, articles);
        List<String> share = row("Allowance (TPP)", "Productivity share");
        articles.add(share.getLast());
        BigDecimal first = full.multiply(number(share.get(1)))
                .multiply(productive.part())
                .divide(HUNDRED.multiply(productive.whole()), 0, RoundingMode.HALF_UP);
        BigDecimal second = rupiah(
                full.multiply(number(row("Allowance (TPP)", "Discipline share").get(1))), 2);
        BigDecimal ofDiscipline = BigDecimal.ZERO;
        BigDecimal ofWhole = BigDecimal.ZERO;
        boolean penalty = false;
        for (DisciplineEvent event : facts.events()) {
            List<String> cost = cost(event.code(), facts.holder());
            BigDecimal percent = number(cost.get(2)).multiply(BigDecimal.valueOf(event.count()));
            boolean whole = cost.get(3).equals("whole TPP");
            ofWhole = whole ? ofWhole.add(percent) : ofWhole;
            ofDiscipline = whole ? ofDiscipline : ofDiscipline.add(percent);
            penalty |= cost.get(4).equals("yes");
            articles.add(cost.getLast());
        }
        if (!facts.events().isEmpty()) {
            articles.add(row("Allowance (TPP)", "Productivity counts at most").getLast());
        }
        BigDecimal deduction = rupiah(second.multiply(ofDiscipline), 2)
                .min(second)
                .add(rupiah(full.multiply(ofWhole), 2))
                .min(first.add(second));
        return new Money(first, second, deduction, penalty);
    }

    /** A share that is divided last, so that nothing is lost. */
    private record Ratio(BigDecimal part, BigDecimal whole) {}

    private Ratio productivity(EvaluationFacts facts, Set<String> articles) {
        List<String> cap = row("Allowance (TPP)", "Productivity counts at most");
        List<List<String>> minutes = tables.get("Allowance (TPP)").stream()
                .filter(row -> row.getFirst().startsWith("Full minutes"))
                .toList();
        if (!minutes.isEmpty() && facts.pay().minutes().isPresent()) {
            articles.add(minutes.getFirst().getLast());
            BigDecimal full = number(minutes.getFirst().get(1));
            BigDecimal worked = BigDecimal.valueOf(facts.pay().minutes().getAsLong());
            return new Ratio(worked.min(full.multiply(number(cap.get(1))).movePointLeft(2)), full);
        }
        BigDecimal given = facts.pay().productivity().orElseThrow().value();
        if (given.compareTo(number(cap.get(1))) > 0) {
            articles.add(cap.getLast());
        }
        return new Ratio(given.min(number(cap.get(1))), HUNDRED);
    }

    private List<String> cost(String code, EvaluationFacts.Holder holder) {
        return tables.get("Events and what they cost").stream()
                .filter(row -> row.getFirst().equals(code))
                .filter(row -> switch (row.get(1)) {
                    case "everybody" -> true;
                    case "PPPK and part-time PPPK" -> holder.status().name().startsWith("PPPK");
                    default -> row.get(1).startsWith(WORDS.get(holder.post().name()));
                })
                .findFirst()
                .orElseThrow();
    }

    private String awards(String predicate, boolean penalty, Set<String> articles) {
        List<String> proposed = new ArrayList<>();
        for (List<String> row : tables.get("Proposals for awards")) {
            if (row.getFirst().equals(predicate)) {
                articles.add(row.getLast());
                proposed.add(code(row.get(1)));
            }
        }
        return penalty ? "" : String.join(" ", proposed);
    }

    private String followUps(EvaluationFacts facts, String predicate, Set<String> articles) {
        List<String> codes = new ArrayList<>();
        tables.forEach((section, rows) -> {
            if (section.contains("ollow-up") && !rows.isEmpty()) {
                for (List<String> row : rows.subList(1, rows.size())) {
                    if (fits(row, facts, predicate)) {
                        codes.add(code(row.get(6)));
                        articles.add(row.getLast());
                    }
                }
            } else if (section.equals("Alerts of absence")) {
                alert(rows, facts).forEach(row -> {
                    codes.add("PERINGATAN_PP94");
                    articles.add(row.getLast());
                });
            }
        });
        return String.join(" ", codes);
    }

    private static boolean fits(List<String> row, EvaluationFacts facts, String predicate) {
        int happened = facts.events().stream()
                .filter(event -> event.code().equals(row.get(4)))
                .mapToInt(DisciplineEvent::count)
                .sum();
        return names(row.get(0), predicate)
                && names(row.get(1), word(facts.holder().status().name()))
                && names(row.get(2), word(facts.holder().post().name()))
                && names(row.get(3), word(facts.history().guidance().name()))
                && (row.get(4).equals("-") || happened >= number(row.get(5)).intValue());
    }

    private List<List<String>> alert(List<List<String>> rows, EvaluationFacts facts) {
        String events = sentences.get("Alerts of absence").stream()
                .filter(line -> line.startsWith("Events of the period that count as days: "))
                .findFirst()
                .orElseThrow();
        int happened = facts.events().stream()
                .filter(event ->
                        events.contains(": " + event.code() + ".") || events.contains(" " + event.code() + ","))
                .mapToInt(DisciplineEvent::count)
                .sum();
        int days = Math.max(happened, facts.history().absentDays());
        String status = word(facts.holder().status().name());
        List<List<String>> run =
                matching(rows, "without a break", facts.history().absentInARow(), status);
        return run.isEmpty() ? matching(rows, "sum of a year", days, status) : run;
    }

    private static List<List<String>> matching(List<List<String>> rows, String counted, int days, String status) {
        return rows.stream()
                .filter(row -> row.get(0).equals(counted) && names(row.get(3), status))
                .filter(row -> days >= number(row.get(1)).intValue())
                .filter(row ->
                        row.get(2).equals("-") || days <= number(row.get(2)).intValue())
                .toList();
    }

    private List<String> row(String section, String first) {
        return tables.get(section).stream()
                .filter(row -> row.getFirst().equals(first))
                .findFirst()
                .orElseThrow();
    }

    private static boolean names(String cell, String word) {
        return cell.equals("any") || List.of(cell.split(", ", -1)).contains(word);
    }

    private static String word(String name) {
        return WORDS.getOrDefault(name, name);
    }

    private static String code(String cell) {
        return cell.substring(cell.lastIndexOf('(') + 1, cell.length() - 1);
    }

    private static BigDecimal number(String cell) {
        return new BigDecimal(cell.replace(",", "").replace(" %", ""));
    }

    private static BigDecimal rupiah(BigDecimal ofPercents, int places) {
        return ofPercents.movePointLeft(places).setScale(0, RoundingMode.HALF_UP);
    }
}
