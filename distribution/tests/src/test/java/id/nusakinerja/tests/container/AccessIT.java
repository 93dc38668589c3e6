package id.nusakinerja.tests.container;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.employee.EmployeeImportService;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.employee.ImportPreview;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.identity.AccountQuery;
import id.nusakinerja.identity.DemoAccounts;
import id.nusakinerja.identity.TenantPreparation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.paxjupiter.InContainer;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.progress.EvidenceId;
import id.nusakinerja.progress.EvidenceKind;
import id.nusakinerja.progress.IndicatorProgress;
import id.nusakinerja.progress.ProgressEntry;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.progress.Reading;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.progress.RealisationId;
import id.nusakinerja.target.Skp;
import id.nusakinerja.target.SkpId;
import id.nusakinerja.target.TargetService;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;

/** Every use case x every role x another tenant: who is not named in the table is kept out. */
@InContainer(Distribution.class)
class AccessIT {

    private static final int FEWEST_USE_CASES = 60;
    private static final long PATIENCE_MILLIS = 60_000;
    private static final String LINK = "https://contoh.invalid/bukti";
    private static final byte[] PDF = "%PDF-1.7 bukti".getBytes(StandardCharsets.US_ASCII);

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = PATIENCE_MILLIS)
    EmployeeDirectory directory;

    @InjectService(timeout = PATIENCE_MILLIS)
    EmployeeImportService imports;

    @InjectService(timeout = PATIENCE_MILLIS)
    TargetService targets;

    @InjectService(timeout = PATIENCE_MILLIS)
    ProgressService progress;

    @InjectService(timeout = PATIENCE_MILLIS)
    TenantPreparation demonstration;

    @InjectService(timeout = PATIENCE_MILLIS)
    DemoAccounts accounts;

    @InjectService(timeout = PATIENCE_MILLIS)
    Clock clock;

    private final AccessTable table = new AccessTable();
    private List<UseCase> useCases;
    private DemoPeople semarang;
    private Employee subject;
    private Arguments arguments;

    @BeforeEach
    void findTheSubject() {
        LocalDate today = LocalDate.now(clock);
        useCases = UseCase.all(context);
        demonstration.prepare(new TenantId("semarang"));
        semarang = DemoPeople.of(new TenantId("semarang"), accounts, directory, today);
        subject = semarang.named("Ratna");
        Actor manager = DemoPeople.manager(new TenantId("semarang"));
        arguments = new Arguments()
                .with(EmployeeId.class, subject.id())
                .with(Nip.class, subject.nip())
                .with(LocalDate.class, today)
                .with(Period.class, Period.month(YearMonth.of(today.getYear(), 1)))
                .with(PeriodPart.class, PeriodPart.whole(Period.month(YearMonth.of(today.getYear(), 1))))
                .with(AccountQuery.class, new AccountQuery("", 0, 1000))
                .with(EmployeeQuery.class, EmployeeQuery.on(today))
                .with(TenantId.class, new TenantId("semarang"))
                .with(String.class, LINK)
                .with(byte[].class, PDF)
                .with(ImportPreview.class, preview(manager));
        Realisation entry = ownEntry(YearMonth.from(today));
        arguments.with(RealisationId.class, entry.id()).with(EvidenceId.class, ownEvidence(entry));
        skpOf(manager, today.getYear())
                .ifPresent(skp -> arguments.with(SkpId.class, skp.head().id()));
    }

    /** An entry of the subject: a made-up one would be refused as unknown before anybody asks who calls. */
    private Realisation ownEntry(YearMonth month) {
        IndicatorProgress indicator = progress.findProgress(subjectInPerson(), subject.id(), month)
                .orElseThrow()
                .results()
                .getFirst()
                .indicators()
                .getFirst();
        return indicator.realisations().stream()
                .reduce((earlier, latest) -> latest)
                .orElseGet(() -> progress.record(
                                subjectInPerson(),
                                new ProgressEntry(
                                        indicator.indicator().id(),
                                        month,
                                        Reading.of(BigDecimal.ONE),
                                        "Catatan.",
                                        "",
                                        ProgressEntry.NEW))
                        .getOrThrow());
    }

    private EvidenceId ownEvidence(Realisation entry) {
        return progress.attachLink(subjectInPerson(), entry.id(), EvidenceKind.PLAIN, "Bukti", LINK)
                .getOrThrow()
                .id();
    }

    private Actor subjectInPerson() {
        return semarang.actor(Optional.of(subject.id()), Role.STAFF);
    }

    private Optional<Skp> skpOf(Actor manager, int year) {
        return targets.findNewest(manager, subject.id(), year);
    }

    private ImportPreview preview(Actor manager) {
        byte[] file = "kode,nama,induk_kode,jenis\n".getBytes(StandardCharsets.UTF_8);
        return switch (imports.previewUnits(manager, "units.csv", file)) {
            case Outcome.Done<ImportPreview>(ImportPreview preview) -> preview;
            case Outcome.Refused<ImportPreview> refused -> throw new IllegalStateException(refused.toString());
        };
    }

    @Test
    void hasEveryUseCaseInTheTable() {
        assertThat(useCases).hasSizeGreaterThanOrEqualTo(FEWEST_USE_CASES);
        Set<String> running = useCases.stream().map(UseCase::name).collect(Collectors.toSet());
        assertThat(running).containsExactlyInAnyOrderElementsOf(table.useCases());
    }

    @Test
    void keepsOutEveryRoleThatIsNotNamed() {
        Employee stranger = semarang.strangerTo(subject);
        List<String> open = new ArrayList<>();
        int calls = 0;
        for (UseCase useCase : useCases) {
            if (table.isForEverybody(useCase.name())) {
                continue;
            }
            Optional<EmployeeId> who =
                    table.isForOneself(useCase.name()) ? Optional.empty() : Optional.of(stranger.id());
            for (Role role : table.outsiders(useCase.name())) {
                Object answer = useCase.call(semarang.actor(who, role), arguments);
                calls++;
                if (!keepsOut(useCase, answer)) {
                    open.add(useCase.name() + " for " + role + ": " + answer);
                }
            }
        }

        assertThat(calls).isGreaterThan(3 * FEWEST_USE_CASES);
        assertThat(open).isEmpty();
    }

    @Test
    void keepsEveryTenantFromEveryOther() {
        DemoPeople surakarta = DemoPeople.of(new TenantId("surakarta"), accounts, directory, LocalDate.now(clock));
        Actor neighbour = surakarta.mighty(surakarta.anybody().id());
        List<String> open = new ArrayList<>();
        for (UseCase useCase : useCases) {
            Object answer = useCase.call(neighbour, arguments);
            if (!isRefusal(answer) && mentionsTheSubject(answer)) {
                open.add(useCase.name() + ": " + answer);
            }
        }

        assertThat(open).isEmpty();
    }

    private boolean keepsOut(UseCase useCase, Object answer) {
        return answer instanceof NotAllowedException
                || (table.maySilentlyAnswer(useCase.name())
                        && !(answer instanceof Throwable)
                        && !mentionsTheSubject(answer));
    }

    private static boolean isRefusal(Object answer) {
        return answer instanceof NotAllowedException
                || answer instanceof IllegalArgumentException
                || answer instanceof Outcome.Refused;
    }

    private boolean mentionsTheSubject(Object answer) {
        String text = String.valueOf(answer);
        return text.contains(String.valueOf(subject.id().value())) || text.contains(subject.name());
    }
}
