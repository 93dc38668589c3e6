package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.plugin.PluginFacts;
import id.nusakinerja.plugin.PluginKind;
import id.nusakinerja.plugin.PluginNeed;
import id.nusakinerja.plugin.PluginUse;
import id.nusakinerja.policy.PolicyBundle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks everybody whether a plugin may go. */
@Component(service = Needs.class)
public final class Needs {

    private static final Logger LOG = LoggerFactory.getLogger(Needs.class);

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile Collection<PluginNeed> needs = List.of();

    /** List what stands against taking a plugin out; empty when nothing does. */
    List<Reason> objectionsToRemoving(PluginFacts facts, List<Kept> installed) {
        if (facts.kind() != PluginKind.POLICY) {
            return List.of();
        }
        if (facts.id().equals(PolicyBundle.NATIONAL)
                && installed.stream()
                                .filter(kept -> kept.facts().id().equals(PolicyBundle.NATIONAL))
                                .count()
                        == 1
                && installed.stream().anyMatch(kept -> !kept.facts().id().equals(PolicyBundle.NATIONAL))) {
            return List.of(Sentences.reason("plugin.last-national", facts.label()));
        }
        try {
            List<PluginUse> uses = needs.stream()
                    .flatMap(need -> need.usesOf(facts.policyVersion()).stream())
                    .distinct()
                    .toList();
            return uses.isEmpty() ? List.of() : List.of(Sentences.reason("plugin.needed", facts.label(), text(uses)));
        } catch (RuntimeException e) {
            LOG.error("{}: who needs it cannot be found out", facts.label(), e);
            return List.of(Sentences.reason("plugin.need-unknown", facts.label()));
        }
    }

    private static Text text(List<PluginUse> uses) {
        return Sentences.kept(text(uses, Text.INDONESIAN), text(uses, Locale.ENGLISH));
    }

    private static String text(List<PluginUse> uses, Locale locale) {
        return uses.stream()
                .map(use -> use.to()
                        .map(to -> Sentences.text("plugin.use", use.tenant(), use.from(), to))
                        .orElseGet(() -> Sentences.text("plugin.use-open", use.tenant(), use.from())))
                .map(text -> text.in(locale))
                .collect(Collectors.joining("; "));
    }
}
