package id.nusakinerja.policy;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A policy with settings: what the same bundle leaves open, each tenant chooses with a date in its policy calendar. A
 * component implements it beside its rules. Pure, as every rule: a variant keeps nothing of the one it was made from but
 * its numbers.
 */
@ConsumerType
public interface AdjustablePolicy {

    /** List the settings in the order in which people should read them; never empty, each key once. */
    List<PolicySetting> settings();

    /**
     * Make the same policy with other values.
     *
     * @param values by the key of the setting, each accepted by it; settings that are not named keep their standard value
     * @return another component of the same class
     */
    AdjustablePolicy with(Map<String, String> values);
}
