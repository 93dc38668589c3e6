package id.nusakinerja.policy;

import java.util.List;
import java.util.Optional;

/**
 * One edition of a policy that is running.
 *
 * @param version which one
 * @param parts its components; usually one
 */
public record InstalledPolicy(PolicyVersion version, List<Object> parts) {

    public InstalledPolicy {
        parts = List.copyOf(parts);
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
