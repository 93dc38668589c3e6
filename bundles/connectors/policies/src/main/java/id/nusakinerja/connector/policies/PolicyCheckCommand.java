package id.nusakinerja.connector.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import id.nusakinerja.command.Command;
import id.nusakinerja.connector.cli.Arguments;
import id.nusakinerja.connector.cli.JsonLine;
import id.nusakinerja.connector.cli.Refusals;
import id.nusakinerja.contract.ContractReport;
import id.nusakinerja.contract.ContractReports;
import id.nusakinerja.contract.PolicyContract;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.PluginFacts;
import id.nusakinerja.plugin.PluginKind;
import id.nusakinerja.plugin.PluginWorkshop;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code policy check BUNDLE.jar...}: would this bundle be taken in? Signature, manifest, imports and bytecode, whether it fits,
 * legal examples and laws. {@code --unsigned} looks at all but the signature.
 */
@Component(service = Command.class)
public final class PolicyCheckCommand implements Command {

    private final PluginWorkshop workshop;
    private final ContractReports reports;

    @Activate
    public PolicyCheckCommand(@Reference PluginWorkshop workshop, @Reference ContractReports reports) {
        this.workshop = workshop;
        this.reports = reports;
    }

    @Override
    public String words() {
        return "policy check";
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        Outcome<Arguments> parsed = Arguments.parse(words, Set.of(), Set.of("--json", "--unsigned"));
        if (!(parsed instanceof Outcome.Done<Arguments>(Arguments arguments))) {
            return Refusals.print(err, parsed);
        }
        if (arguments.rest().isEmpty()) {
            return Refusals.print(err, Words.refused("check.no-bundle"));
        }
        Map<String, Outcome<PluginFacts>> findings = new LinkedHashMap<>();
        for (String file : arguments.rest()) {
            findings.put(file, workshop.tryOut(Path.of(file), arguments.has("--unsigned")));
        }
        if (arguments.has("--json")) {
            out.println(json(findings));
        } else {
            findings.values().forEach(finding -> print(finding, out));
        }
        int code = DONE;
        for (Map.Entry<String, Outcome<PluginFacts>> finding : findings.entrySet()) {
            if (finding.getValue() instanceof Outcome.Refused<PluginFacts>(List<Reason> reasons)) {
                code = Refusals.printNumbered(err, finding.getKey(), reasons);
            }
        }
        return code;
    }

    private void print(Outcome<PluginFacts> finding, PrintStream out) {
        if (finding instanceof Outcome.Done<PluginFacts>(PluginFacts facts)) {
            out.println(String.join(
                    "\t",
                    "LAYAK",
                    facts.label(),
                    String.join(",", facts.areas()),
                    facts.signer().isEmpty() ? "-" : facts.signer(),
                    facts.digest(),
                    report(facts)
                            .map(report -> report.score() + "\t" + PolicyContract.LAWS)
                            .orElse("-\t-")));
        }
    }

    /** What was tried; nothing of screens, which decide nothing. */
    private Optional<ContractReport> report(PluginFacts facts) {
        return facts.kind() == PluginKind.POLICY ? reports.find(facts.policyVersion()) : Optional.empty();
    }

    private String json(Map<String, Outcome<PluginFacts>> findings) {
        return JsonLine.of(json -> {
            json.writeStartArray();
            for (Map.Entry<String, Outcome<PluginFacts>> finding : findings.entrySet()) {
                json.writeStartObject();
                json.writeStringField("file", finding.getKey());
                json.writeBooleanField("ok", finding.getValue() instanceof Outcome.Done);
                if (finding.getValue() instanceof Outcome.Done<PluginFacts>(PluginFacts facts)) {
                    write(json, facts);
                }
                JsonLine.reasons(
                        json,
                        "reasons",
                        finding.getValue() instanceof Outcome.Refused<PluginFacts>(List<Reason> reasons)
                                ? reasons
                                : List.of());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private void write(JsonGenerator json, PluginFacts facts) throws IOException {
        json.writeStringField("id", facts.id());
        json.writeStringField("version", facts.version());
        json.writeStringField("bundle", facts.bundle());
        json.writeStringField("digest", facts.digest());
        json.writeStringField("signer", facts.signer());
        json.writeArrayFieldStart("areas");
        for (String area : facts.areas()) {
            json.writeString(area);
        }
        json.writeEndArray();
        Optional<ContractReport> report = report(facts);
        if (report.isPresent()) {
            json.writeNumberField("examples", report.get().examples());
            json.writeNumberField("laws", PolicyContract.LAWS);
        }
    }
}
