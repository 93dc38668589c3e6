package id.nusakinerja.policy;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.policy.internal.Adjustment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All rules of one tenant at one time: the city's own, and the national ones for the rest. Take it afresh for every use
 * case: it keeps nobody's bundle alive, and a stopped bundle must not go on deciding.
 *
 * @param own the city's policy, with the chosen parameters applied
 * @param national speaks where {@code own} is silent; the same when the tenant has no rules of its own
 * @param parameters the values that were chosen for the settings of {@code own}; usually none
 */
public record Rulebook(InstalledPolicy own, InstalledPolicy national, Map<String, String> parameters) {

    public Rulebook {
        parameters = Map.copyOf(parameters);
    }

    /** Rules as they come, without chosen parameters. */
    public Rulebook(InstalledPolicy own, InstalledPolicy national) {
        this(own, national, Map.of());
    }

    /** The policy that rules the tenant, as decisions name it. */
    public PolicyVersion version() {
        return own.version();
    }

    /** Exactly what rules, without its classes: to be kept and compared. */
    public Ruling ruling() {
        return new Ruling(own.version(), national.version(), parameters);
    }

    /**
     * Choose values for the settings of the city's policy; those not named keep their standard. Refused, naming all at once,
     * when the policy has no such setting or does not allow a value, and when it fails.
     */
    public Outcome<Rulebook> with(Map<String, String> values) {
        return values.isEmpty() ? Outcome.done(this) : PolicyFault.refusing(() -> Adjustment.of(this, values));
    }

    /** Find the rule of a kind; empty only when even the national policy has none. */
    public <P> Optional<InForce<P>> find(Class<P> spi) {
        return own.find(spi).or(() -> national.find(spi));
    }

    /** List the rules of a kind where a city adds to the national ones: national first, then the city's own. */
    public <P> List<InForce<P>> listBoth(Class<P> spi) {
        boolean same = own.version().equals(national.version());
        return Stream.concat(national.find(spi).stream(), same ? Stream.empty() : own.find(spi).stream())
                .toList();
    }

    /**
     * Get the rule of a kind.
     *
     * @throws IllegalStateException when even the national policy has none
     */
    public <P> InForce<P> get(Class<P> spi) {
        return find(spi)
                .orElseThrow(() -> new IllegalStateException("Neither (" + own.version() + ") nor ("
                        + national.version() + ") has a rule for (" + spi.getSimpleName()
                        + ").\nMaybe the national bundle is older than the bundle that asks."));
    }
}
