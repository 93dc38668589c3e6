package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.plugin.PluginService;
import id.nusakinerja.plugin.PluginState;
import id.nusakinerja.policy.SuspensionService;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.ComponentTexts;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What is installed, what was refused and why, and the way in and out for the bundles of cities. */
@org.osgi.service.component.annotations.Component(service = PluginsView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed("PROVINCE_OPERATOR")
@StyleSheet("context://policy/policy.css")
public final class PluginsView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 8 * 1024 * 1024;

    private final transient PluginService plugins;
    private final transient SuspensionService suspensions;
    private final transient TenantDirectory tenants;
    private final transient Clock clock;
    private final transient Actor actor;
    private final ZoneId zone;
    private final Div news = new Div();
    private final Div installed = new Div();
    private final Div log = new Div();
    private transient List<Object> shown = List.of();

    @Activate
    public PluginsView(
            @Reference PluginService plugins,
            @Reference SuspensionService suspensions,
            @Reference TenantDirectory tenants,
            @Reference Clock clock,
            @Reference CurrentActor current,
            @Reference Live live) {
        this.plugins = plugins;
        this.suspensions = suspensions;
        this.tenants = tenants;
        this.clock = clock;
        this.actor = current.get();
        this.zone = tenants.getTenant(actor.tenant()).zone();
        addClassName("nk-stack");
        news.addClassName("nk-stack");
        installed.addClassName("nk-stack");
        add(
                new PageHeader(getTranslation("policy.plugins.title"))
                        .sentence(getTranslation("policy.plugins.sentence")),
                new Card(getTranslation("policy.plugins.install"), arrivals()),
                installed,
                log);
        live.watch(this, actor.tenant(), this::follow);
        draw();
    }

    private Div arrivals() {
        Div arrivals = new Div(new Paragraph(getTranslation("policy.plugins.install-help")), upload(), news);
        arrivals.addClassName("nk-stack");
        return arrivals;
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((about, content) -> {
            // What came of it stands below; a tick beside the file would say that it was taken in.
            upload.clearFileList();
            install(about.fileName(), content);
        }));
        upload.setAcceptedFileExtensions(".jar");
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(ComponentTexts.upload(word -> getTranslation(word)));
        upload.addFileRejectedListener(rejected -> Notices.tell(rejected.getErrorMessage()));
        return upload;
    }

    void install(String file, byte[] content) {
        news.removeAll();
        switch (plugins.install(actor, file, content)) {
            case Outcome.Refused<Plugin>(List<Reason> reasons) -> news.add(new PluginRefusal(reasons));
            case Outcome.Done<Plugin>(Plugin plugin) -> news.add(arrived(plugin));
        }
        draw();
    }

    private Component arrived(Plugin plugin) {
        return plugin.state() == PluginState.ACTIVE
                ? new Note(
                        Tone.DONE,
                        getTranslation("policy.plugins.accepted", Names.of(plugin.facts(), getLocale())),
                        getTranslation("policy.plugins.accepted-next"))
                : new PluginRefusal(plugin.reasons());
    }

    /** What changed elsewhere is drawn where it shows; a list that stays the same loses no click by being drawn anew. */
    void follow() {
        if (!shown.equals(everything())) {
            draw();
        }
    }

    private List<Object> everything() {
        return List.of(
                plugins.listPlugins(actor),
                suspensions.listSuspensions(actor),
                plugins.listLog(actor, PluginLog.LINES));
    }

    private void draw() {
        shown = everything();
        List<Plugin> all = plugins.listPlugins(actor);
        installed.removeAll();
        installed.add(new SuspensionsCard(suspensions, tenants, actor, zone));
        if (all.isEmpty()) {
            installed.add(new EmptyState(
                    VaadinIcon.PACKAGE,
                    getTranslation("policy.plugins.empty"),
                    getTranslation("policy.plugins.empty-cure")));
        } else {
            PluginTable table = new PluginTable(all, tenants, LocalDate.now(clock.withZone(zone)), zone, this::remove);
            installed.add(new Card(getTranslation("policy.plugins.installed", all.size()), table)
                    .aside(table.export(() -> plugins.listPlugins(actor), zone)));
        }
        log.removeAll();
        log.add(new PluginLog(plugins, actor, zone));
    }

    private Button remove(Plugin plugin) {
        Button button = new Button(getTranslation("policy.plugins.remove"), click -> {
            news.removeAll();
            switch (plugins.uninstall(actor, plugin.facts().digest())) {
                case Outcome.Refused<Plugin>(List<Reason> reasons) -> news.add(new PluginRefusal(reasons));
                case Outcome.Done<Plugin> done ->
                    Notices.done(getTranslation("policy.plugins.removed", Names.of(plugin.facts(), getLocale())));
            }
            draw();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("policy.plugins.remove-one", Names.of(plugin.facts(), getLocale())));
        return button;
    }
}
