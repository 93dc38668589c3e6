package id.nusakinerja.connector.decisions;

import id.nusakinerja.command.Command;
import id.nusakinerja.connector.cli.Arguments;
import id.nusakinerja.connector.cli.Refusals;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.law.LawPage;
import id.nusakinerja.law.LawText;
import id.nusakinerja.law.Redline;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyFault;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code policy render}: a policy as a page that people read, made from what runs; or what differs from another one. */
@Component(service = Command.class)
public final class PolicyRenderCommand implements Command {

    private static final Messages MESSAGES = Messages.beside(PolicyRenderCommand.class);
    private static final String LANGUAGE = "--lang";
    private static final String AGAINST = "--against";
    private static final String HTML = "--html";

    private final PolicyBook book;

    @Activate
    public PolicyRenderCommand(@Reference PolicyBook book) {
        this.book = book;
    }

    @Override
    public String words() {
        return "policy render";
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        Outcome<Arguments> parsed = Arguments.parse(words, Set.of(LANGUAGE, AGAINST), Set.of(HTML));
        if (!(parsed instanceof Outcome.Done<Arguments>(Arguments arguments))) {
            return Refusals.print(err, parsed);
        }
        if (arguments.rest().size() != 1) {
            return Refusals.print(err, refused("render.no-policy"));
        }
        String language = arguments.find(LANGUAGE).orElse("id");
        if (!Set.of("id", "en").contains(language)) {
            return Refusals.print(err, refused("render.language", language));
        }
        Outcome<LawPage> page = page(arguments.rest().getFirst());
        Optional<Outcome<LawPage>> against = arguments.find(AGAINST).map(this::page);
        if (!(page instanceof Outcome.Done<LawPage>(LawPage after))) {
            return Refusals.print(err, page);
        }
        if (against.isPresent() && !(against.get() instanceof Outcome.Done<LawPage>)) {
            return Refusals.print(err, against.get());
        }
        out.print(text(after, against.map(Outcome::getOrThrow), Locale.of(language), arguments.has(HTML)));
        return DONE;
    }

    private Outcome<LawPage> page(String name) {
        return PolicyFault.refusing(() -> book.rulebookNamed(name).map(LawPage::of));
    }

    private static String text(LawPage page, Optional<LawPage> against, Locale locale, boolean html) {
        if (against.isEmpty()) {
            return html ? LawText.html(page, locale) : LawText.markdown(page, locale);
        }
        Redline redline = Redline.between(against.get(), page, locale);
        return html ? LawText.html(redline, locale) : LawText.markdown(redline, locale);
    }

    private static Outcome<LawPage> refused(String code, Object... values) {
        return Outcome.refused(MESSAGES.reason(code, LegalBasis.HOUSE_RULE, values));
    }
}
