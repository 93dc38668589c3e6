package id.nusakinerja.contract.internal;

import id.nusakinerja.contract.ContractReport;
import id.nusakinerja.contract.ContractReports;
import id.nusakinerja.contract.PolicyContract;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.PluginCandidate;
import id.nusakinerja.plugin.PluginTrial;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a new bundle decide only when it keeps the contract and its catalogue can stand beside those that run. */
@Component
public final class ContractTrial implements PluginTrial, ContractReports {

    private final ComponentServiceObjects<PolicyBook> books;
    private final Map<PolicyVersion, ContractReport> reports = new ConcurrentHashMap<>();

    /** The book is fetched when a trial begins: it asks for admissions itself, and those for trials. */
    @Activate
    public ContractTrial(@Reference ComponentServiceObjects<PolicyBook> books) {
        this.books = books;
    }

    @Override
    public List<Reason> objectionsTo(PluginCandidate candidate) {
        ContractReport report = PolicyContract.check(
                candidate.rules(), candidate.text(candidate.examples()).orElse(""));
        reports.put(report.policy(), report);
        List<Reason> objections = new ArrayList<>(report.reasons());
        List<Rulebook> catalogs = new ArrayList<>(running(candidate.rules().version()));
        catalogs.add(candidate.rules());
        objections.addAll(PolicyContract.incomparable(catalogs));
        return objections;
    }

    @Override
    public Optional<ContractReport> find(PolicyVersion policy) {
        return Optional.ofNullable(reports.get(policy));
    }

    private List<Rulebook> running(PolicyVersion candidate) {
        PolicyBook book = books.getService();
        try {
            return book.listVersions().stream()
                    .filter(version -> !version.equals(candidate))
                    .map(version -> book.rulebookNamed(version.label()))
                    .flatMap(outcome -> outcome instanceof Outcome.Done<Rulebook>(Rulebook rules)
                            ? Stream.of(rules)
                            : Stream.empty())
                    .toList();
        } finally {
            books.ungetService(book);
        }
    }
}
