package id.nusakinerja.plugin.internal;

import id.nusakinerja.plugin.PluginKind;
import id.nusakinerja.policy.CityScreens;
import id.nusakinerja.policy.PolicyBundle;
import java.util.ArrayList;
import java.util.List;

/**
 * What a bundle says of itself in its manifest.
 *
 * @param kind policy or screens
 * @param id of the policy or the city; empty text when it does not say
 * @param areas which it may rule; may be empty
 * @param examples path of the legal examples; of screens empty text
 */
record Marking(PluginKind kind, String id, List<String> areas, String examples) {

    /** All markings of a bundle; a good one has exactly one. */
    static List<Marking> of(PluginJar jar) {
        List<Marking> markings = new ArrayList<>();
        for (Clause clause : Clause.parse(jar.header("Provide-Capability"))) {
            if (clause.names().contains(PolicyBundle.CAPABILITY)) {
                markings.add(new Marking(
                        PluginKind.POLICY,
                        clause.find("policy").orElse(""),
                        clause.list("areas"),
                        clause.find("examples").orElse(PolicyBundle.EXAMPLES)));
            }
            if (clause.names().contains(CityScreens.CAPABILITY)) {
                markings.add(new Marking(PluginKind.SCREENS, clause.find("city").orElse(""), clause.list("areas"), ""));
            }
        }
        return markings;
    }
}
