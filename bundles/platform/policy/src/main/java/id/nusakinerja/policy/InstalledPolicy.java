package id.nusakinerja.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One edition of a policy that is running.
 *
 * @param version which one
 * @param parts its components; usually one
 * @param areas the codes of the areas where it may rule, such as {@code 33.74}; {@link PolicyBundle#EVERYWHERE} for all
 */
public record InstalledPolicy(PolicyVersion version, List<Object> parts, Set<String> areas) {

    public InstalledPolicy {
        parts = List.copyOf(parts);
        areas = Set.copyOf(areas);
    }

    /** A policy that may rule everywhere. */
    public InstalledPolicy(PolicyVersion version, List<Object> parts) {
        this(version, parts, Set.of(PolicyBundle.EVERYWHERE));
    }

    /** List what its tenants may choose; empty for a policy without settings. */
    public List<PolicySetting> settings() {
        return parts.stream()
                .filter(AdjustablePolicy.class::isInstance)
                .flatMap(part -> ((AdjustablePolicy) part).settings().stream())
                .toList();
    }

    /** May it rule a tenant with this area code? */
    public boolean mayRule(String areaCode) {
        return areas.contains(PolicyBundle.EVERYWHERE) || areas.contains(areaCode);
    }

    /** Find its rule of a kind; empty where it leaves that to the national policy. */
    public <P> Optional<InForce<P>> find(Class<P> spi) {
        return parts.stream()
                .filter(spi::isInstance)
                .map(spi::cast)
                .findFirst()
                .map(rule -> new InForce<>(rule, version));
    }
}
