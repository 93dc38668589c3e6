package id.nusakinerja.contract.internal;

import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.InForce;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.target.CatalogIndicator;
import id.nusakinerja.target.DefinitionId;
import id.nusakinerja.target.IndicatorCatalog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The laws of catalogues: codes are unique and stable, words complete, and one definition id means one thing everywhere. */
public final class CatalogLaws {

    private CatalogLaws() {}

    /** What must be equal where the definition id is. */
    private record Meaning(String unit, Enum<?> polarity, Enum<?> pattern, Text formula) {

        static Meaning of(CatalogIndicator indicator) {
            return new Meaning(
                    indicator.measure().unit(),
                    indicator.measure().polarity(),
                    indicator.measure().pattern(),
                    indicator.formula());
        }
    }

    private record Entry(PolicyVersion policy, Meaning meaning) {}

    public static void check(Rulebook rules, Findings findings) {
        Set<String> codes = new HashSet<>();
        for (InForce<IndicatorCatalog> catalog : rules.listBoth(IndicatorCatalog.class)) {
            for (CatalogIndicator indicator : catalog.rule().indicators()) {
                if (!codes.add(indicator.code())) {
                    findings.add("contract.indicator-twice", indicator.code());
                }
                checkOne(indicator, findings);
            }
        }
    }

    /** Compare the catalogues of all policies; one definition id must stand for one unit, polarity, pattern and formula. */
    public static void compare(List<Rulebook> policies, Findings findings) {
        Map<DefinitionId, Entry> known = new HashMap<>();
        for (Rulebook rules : policies) {
            rules.own()
                    .find(IndicatorCatalog.class)
                    .ifPresent(catalog -> catalog.rule().indicators().forEach(indicator -> {
                        Entry here = new Entry(catalog.version(), Meaning.of(indicator));
                        Entry first = known.putIfAbsent(indicator.definitionId(), here);
                        if (first != null && !first.meaning().equals(here.meaning())) {
                            findings.add(
                                    "contract.incomparable",
                                    indicator.definitionId(),
                                    first.policy().label(),
                                    here.policy().label());
                        }
                    }));
        }
    }

    private static void checkOne(CatalogIndicator indicator, Findings findings) {
        String code = indicator.code();
        if (!code.chars().allMatch(letter -> "abcdefghijklmnopqrstuvwxyz0123456789-".indexOf(letter) >= 0)) {
            findings.add("contract.code", code);
        }
        if (indicator.measure().unit().isBlank()) {
            findings.add("contract.no-unit", code);
        }
        DocumentLaws.checkText(indicator.name(), code, findings);
        DocumentLaws.checkText(indicator.definition(), code, findings);
        DocumentLaws.checkText(indicator.formula(), code, findings);
    }
}
