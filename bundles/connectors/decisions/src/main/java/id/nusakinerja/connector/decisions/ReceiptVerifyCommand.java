package id.nusakinerja.connector.decisions;

import id.nusakinerja.command.Command;
import id.nusakinerja.connector.cli.Arguments;
import id.nusakinerja.connector.cli.JsonLine;
import id.nusakinerja.connector.cli.Refusals;
import id.nusakinerja.decision.ReceiptVerifier;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.Receipt;
import id.nusakinerja.policy.ReceiptDocument;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code receipt verify FILE...}: is each receipt unaltered, and does the policy version it names still come to the same
 * result? Says exactly what differs; exit status 1 then.
 */
@Component(service = Command.class)
public final class ReceiptVerifyCommand implements Command {

    private final PolicyBook book;

    @Activate
    public ReceiptVerifyCommand(@Reference PolicyBook book) {
        this.book = book;
    }

    @Override
    public String words() {
        return "receipt verify";
    }

    private record Finding(String file, List<Reason> reasons) {}

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        Outcome<Arguments> parsed = Arguments.parse(words, Set.of(), Set.of("--json"));
        if (!(parsed instanceof Outcome.Done<Arguments>(Arguments arguments))) {
            return Refusals.print(err, parsed);
        }
        if (arguments.rest().isEmpty()) {
            return Refusals.print(err, Words.refused("receipt.no-file"));
        }
        List<Finding> findings = new ArrayList<>();
        for (String file : arguments.rest()) {
            Outcome<ReceiptDocument> document = read(file);
            if (!(document instanceof Outcome.Done<ReceiptDocument>(ReceiptDocument receipt))) {
                return Refusals.print(err, document);
            }
            Outcome<Receipt> verified = new ReceiptVerifier(book).verify(receipt);
            findings.add(new Finding(
                    file, verified instanceof Outcome.Refused<Receipt>(List<Reason> reasons) ? reasons : List.of()));
        }
        out.println(arguments.has("--json") ? json(findings) : text(findings));
        return findings.stream().allMatch(finding -> finding.reasons().isEmpty()) ? DONE : DONE_WITH_ROW_ERRORS;
    }

    private static Outcome<ReceiptDocument> read(String file) {
        try {
            return Outcome.done(
                    ReceiptDocument.parse(Files.readString(Path.of(file)).strip()));
        } catch (IOException | InvalidPathException e) {
            return Words.refused("receipt.unreadable", file);
        } catch (IllegalArgumentException e) {
            return Words.refused("receipt.no-receipt", file);
        }
    }

    private static String text(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(verdict(finding) + "\t" + finding.file());
            finding.reasons().forEach(reason -> lines.add("\t" + reason.text().in(Text.INDONESIAN)));
            if (isUntried(finding)) {
                lines.add("\t" + Words.text("receipt.untried").in(Text.INDONESIAN));
            }
        }
        return String.join("\n", lines);
    }

    private static String verdict(Finding finding) {
        if (finding.reasons().isEmpty()) {
            return "COCOK";
        }
        return isUntried(finding) ? "BELUM DIUJI" : "BEDA";
    }

    /** Nothing was altered, but the policy that decided is not here to decide again. */
    private static boolean isUntried(Finding finding) {
        return !finding.reasons().isEmpty()
                && finding.reasons().stream().map(Reason::code).allMatch(PolicyBook.UNKNOWN::equals);
    }

    private static String json(List<Finding> findings) {
        return JsonLine.of(json -> {
            json.writeStartArray();
            for (Finding finding : findings) {
                json.writeStartObject();
                json.writeStringField("file", finding.file());
                json.writeBooleanField("ok", finding.reasons().isEmpty());
                JsonLine.reasons(json, "findings", finding.reasons());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
