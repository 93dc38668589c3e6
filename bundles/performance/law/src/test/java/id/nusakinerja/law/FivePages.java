package id.nusakinerja.law;

import id.nusakinerja.city.jambi.JambiPolicy;
import id.nusakinerja.city.national.NationalPolicy;
import id.nusakinerja.city.palembang.PalembangPolicy;
import id.nusakinerja.city.semarang.SemarangPolicy;
import id.nusakinerja.city.surakarta.SurakartaPolicy;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policytest.Policies;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The five policies of this house and their pages. */
final class FivePages {

    private static final NationalPolicy NATIONAL = new NationalPolicy();
    private static final Map<String, Rulebook> RULES = new TreeMap<>(Map.of(
            "national", rulebook("national", NATIONAL),
            "semarang", rulebook("semarang", new SemarangPolicy()),
            "surakarta", rulebook("surakarta", new SurakartaPolicy()),
            "palembang", rulebook("palembang", new PalembangPolicy()),
            "jambi", rulebook("jambi", new JambiPolicy())));
    private static final Map<String, LawPage> PAGES = new TreeMap<>();

    static {
        RULES.forEach((id, rules) -> PAGES.put(id, LawPage.of(rules)));
    }

    private FivePages() {}

    static Set<String> names() {
        return RULES.keySet();
    }

    static Rulebook rules(String id) {
        return RULES.get(id);
    }

    static LawPage page(String id) {
        return PAGES.get(id);
    }

    private static Rulebook rulebook(String id, Object policy) {
        return Policies.rulebook(id, policy, NATIONAL);
    }
}
