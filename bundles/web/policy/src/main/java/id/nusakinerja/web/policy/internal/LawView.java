package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.law.LawPage;
import id.nusakinerja.law.LawText;
import id.nusakinerja.law.Redline;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.ReasonList;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The rules as people read them, made from what runs; and two versions as one text with what changed. */
@Component(service = LawView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed({"CITY_ADMINISTRATOR", "PERFORMANCE_MANAGER"})
@StyleSheet("context://policy/policy.css")
public final class LawView extends Div implements BeforeEnterObserver {

    /** The query parameters: which version, and the one it is compared with. */
    static final String VERSION = "versi";

    static final String AGAINST = "banding";

    private static final long serialVersionUID = 1L;

    private final transient PolicyBook book;
    private final transient Tenant tenant;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader(getTranslation("policy.law.title"));
    private final Select<String> version = new Select<>();
    private final Select<String> against = new Select<>();
    private final Div text = new Div();
    private final Div acts = new Div();

    @Activate
    public LawView(
            @Reference PolicyBook book,
            @Reference TenantDirectory tenants,
            @Reference Clock clock,
            @Reference CurrentActor current) {
        this.book = book;
        this.clock = clock;
        this.tenant = tenants.getTenant(current.get().tenant());
        List<String> labels =
                book.listVersions().stream().map(PolicyVersion::label).toList();
        addClassName("nk-stack");
        text.addClassName("nk-stack");
        acts.addClassNames("nk-acts", "nk-choices", "nk-no-print");
        prepare(version, "policy.law.version", labels);
        prepare(against, "policy.law.against", labels);
        against.setEmptySelectionAllowed(true);
        against.setEmptySelectionCaption(getTranslation("policy.law.alone"));
        against.setPlaceholder(getTranslation("policy.law.alone"));
        add(header, acts, text);
    }

    private void prepare(Select<String> select, String key, List<String> labels) {
        select.setLabel(getTranslation(key));
        select.setItems(labels);
        Names.label(select, getLocale());
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                draw();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> chosen = event.getLocation().getQueryParameters().getSingleParameter(VERSION);
        Optional<String> other = event.getLocation().getQueryParameters().getSingleParameter(AGAINST);
        List<String> labels = version.getListDataView().getItems().toList();
        chosen.filter(labels::contains)
                .or(this::ruling)
                .filter(labels::contains)
                .ifPresent(version::setValue);
        other.filter(labels::contains).ifPresent(against::setValue);
        draw();
    }

    /** Asked anew each time: a page that stays open must not keep the classes of a city. */
    private Outcome<Rulebook> today() {
        return book.rulebookFor(tenant, LocalDate.now(clock.withZone(tenant.zone())));
    }

    private Optional<String> ruling() {
        return today() instanceof Outcome.Done<Rulebook>(Rulebook rules)
                ? Optional.of(rules.version().label())
                : Optional.empty();
    }

    private void draw() {
        text.removeAll();
        acts.removeAll();
        acts.add(version, against);
        if (version.isEmpty()) {
            text.add(new EmptyState(
                    VaadinIcon.BOOK, getTranslation("policy.law.empty"), getTranslation("policy.policies.empty-cure")));
            return;
        }
        Outcome<LawPage> page = page(version.getValue());
        Outcome<LawPage> other = page(against.getOptionalValue().orElse(version.getValue()));
        switch (page) {
            case Outcome.Refused<LawPage>(List<Reason> reasons) -> text.add(new ReasonList(reasons));
            case Outcome.Done<LawPage>(LawPage found) -> {
                if (against.isEmpty() || other instanceof Outcome.Refused<LawPage>) {
                    show(found);
                } else {
                    show(Redline.between(other.getOrThrow(), found, getLocale()));
                }
            }
        }
    }

    /** The parameters that the tenant chose are part of its rules today. */
    private Outcome<LawPage> page(String label) {
        return ruling().filter(label::equals).isPresent()
                ? today().map(LawPage::of)
                : book.rulebookNamed(label).map(LawPage::of);
    }

    private void show(LawPage page) {
        header.sentence(getTranslation("policy.law.sentence", Names.of(page.policy(), getLocale()), page.unverified()));
        acts.add(print(), download(page.policy().label(), LawText.html(page, getLocale())));
        page.sections().forEach(section -> text.add(LawParts.section(page, section, getLocale())));
    }

    private void show(Redline redline) {
        header.sentence(getTranslation(
                "policy.law.compared",
                Names.of(redline.after(), getLocale()),
                Names.of(redline.before(), getLocale())));
        acts.add(print(), download(redline.after().label(), LawText.html(redline, getLocale())));
        text.add(LawParts.redline(redline, getTranslation("policy.law.same")));
    }

    private Button print() {
        return new Button(
                getTranslation("policy.law.print"), click -> getElement().executeJs("window.print()"));
    }

    private Anchor download(String label, String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        String name = "peraturan-" + label.replace(':', '-') + ".html";
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), name, "text/html;charset=utf-8", bytes.length)),
                getTranslation("policy.law.download"));
        anchor.addClassName("nk-download");
        return anchor;
    }
}
