package id.nusakinerja.contract.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects breaches of laws: of one law and subject the first case is enough. */
public final class Findings {

    private static final Messages MESSAGES = Messages.beside(Findings.class);

    private final Map<String, Reason> found = new LinkedHashMap<>();

    /** Note a breach that somebody else has put into words. */
    public void add(Reason reason) {
        found.putIfAbsent(reason.code() + reason.text(), reason);
    }

    /** Note a breach; of each law, only the first with the same subject stays. */
    void add(String law, Object subject, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = subject;
        System.arraycopy(values, 0, all, 1, values.length);
        found.putIfAbsent(law + " " + subject, reason(law, all));
    }

    /** Note a breach of a law that has no subject; only the first stays. */
    void once(String law, Object... values) {
        found.putIfAbsent(law, reason(law, values));
    }

    static Reason reason(String code, Object... values) {
        return MESSAGES.reason(code, LegalBasis.HOUSE_RULE, values);
    }

    public List<Reason> reasons() {
        return List.copyOf(found.values());
    }
}
