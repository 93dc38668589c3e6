package id.nusakinerja.web.policy.internal;

import id.nusakinerja.contract.ContractReport;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.plugin.PluginState;
import id.nusakinerja.policy.PolicySetting;
import id.nusakinerja.policy.PolicyVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One version of one policy as the catalogue shows it.
 *
 * @param does what it rules by itself, in a sentence
 * @param report how it stood when it was tried; empty before
 * @param users names of the local governments whose calendars or closed periods need it
 * @param settings what a city may choose
 * @param obstacles why it cannot rule here; empty when it can
 */
record Edition(
        Plugin plugin,
        PolicyVersion version,
        Text does,
        Optional<ContractReport> report,
        Set<String> users,
        List<PolicySetting> settings,
        List<Reason> obstacles) {

    String label() {
        return version.label();
    }

    /** Whether it runs, but rules other local governments only. */
    boolean isForeign() {
        return !isCompatible() && plugin.state() == PluginState.ACTIVE;
    }

    boolean isCompatible() {
        return obstacles.isEmpty();
    }
}
