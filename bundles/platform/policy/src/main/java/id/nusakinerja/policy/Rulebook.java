package id.nusakinerja.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All rules of one tenant at one time: the city's own, and the national ones for the rest. Take it afresh for every use
 * case: it keeps nobody's bundle alive, and a stopped bundle must not go on deciding.
 *
 * @param own the city's policy
 * @param national speaks where {@code own} is silent; the same when the tenant has no rules of its own
 */
public record Rulebook(InstalledPolicy own, InstalledPolicy national) {

    /** The policy that rules the tenant, as decisions name it. */
    public PolicyVersion version() {
        return own.version();
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
