package id.nusakinerja.policy.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.AdjustablePolicy;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PolicySetting;
import id.nusakinerja.policy.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Applies chosen parameters to the components of a policy, after a look at each of them. */
public final class Adjustment {

    private static final Messages MESSAGES = Messages.beside(Adjustment.class);

    private final List<Reason> objections = new ArrayList<>(0);
    private final Map<String, String> accepted = new TreeMap<>();

    private Adjustment() {}

    /** Get the same rules with these values for the settings of the city's policy. */
    public static Outcome<Rulebook> of(Rulebook rules, Map<String, String> values) {
        return new Adjustment().apply(rules, values);
    }

    private Outcome<Rulebook> apply(Rulebook rules, Map<String, String> values) {
        InstalledPolicy own = rules.own();
        values.forEach((key, value) -> accept(own, key, value));
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        List<Object> variants = own.parts().stream().map(this::variantOf).toList();
        InstalledPolicy adjusted = new InstalledPolicy(own.version(), variants, own.areas());
        boolean alone = own.version().equals(rules.national().version());
        return Outcome.done(new Rulebook(adjusted, alone ? adjusted : rules.national(), accepted));
    }

    private void accept(InstalledPolicy own, String key, String value) {
        Optional<PolicySetting> setting =
                own.settings().stream().filter(each -> each.key().equals(key)).findFirst();
        if (setting.isEmpty()) {
            String known = String.join(
                    ", ", own.settings().stream().map(PolicySetting::key).toList());
            objections.add(reason("policy.no-setting", own.version().label(), key, known.isEmpty() ? "-" : known));
            return;
        }
        switch (setting.get().allowed().accept(value)) {
            case Outcome.Done<String>(String spelled) -> accepted.put(key, spelled);
            case Outcome.Refused<String>(List<Reason> reasons) ->
                reasons.forEach(why -> objections.add(
                        reason("policy.bad-setting", own.version().label(), key, why.text())));
        }
    }

    private Object variantOf(Object part) {
        if (!(part instanceof AdjustablePolicy adjustable)) {
            return part;
        }
        Map<String, String> values = new TreeMap<>(accepted);
        values.keySet()
                .retainAll(
                        adjustable.settings().stream().map(PolicySetting::key).toList());
        return values.isEmpty() ? part : adjustable.with(values);
    }

    private static Reason reason(String code, Object... values) {
        return MESSAGES.reason(code, LegalBasis.HOUSE_RULE, values);
    }
}
