package id.nusakinerja.plugin;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who needs an edition of a policy, and for which time.
 *
 * @param tenant the name of the local government, for example {@code Kota Semarang}
 * @param from the first day
 * @param to the last day; empty when it rules until further notice
 */
public record PluginUse(String tenant, LocalDate from, Optional<LocalDate> to) {}
