package id.nusakinerja.bench;

import id.nusakinerja.demo.DemoCity;
import id.nusakinerja.demo.DemoSeed;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeImportService;
import id.nusakinerja.employee.ImportPreview;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.identity.AccountDraft;
import id.nusakinerja.identity.DemoMode;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives each city of a demonstration some more invented civil servants, so that no two users share an account. */
@Component(service = {DemoSeed.class, Crowd.class})
public final class Crowd implements DemoSeed {

    /** System property: how many people each city gets. */
    static final String PEOPLE = "nusakinerja.bench.people";

    private final int people = Integer.getInteger(PEOPLE, 0);
    private final DemoMode mode;
    private final EmployeeImportService imports;
    private final Organisation organisation;
    private final Map<TenantId, Actor> administrators = new ConcurrentHashMap<>();

    @Activate
    public Crowd(
            @Reference DemoMode mode, @Reference EmployeeImportService imports, @Reference Organisation organisation) {
        this.mode = mode;
        this.imports = imports;
        this.organisation = organisation;
    }

    /** The account name of somebody of the crowd. */
    static String account(int number) {
        return String.format(Locale.ROOT, "uji%03d", number);
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void seed(DemoCity city) {
        administrators.put(city.tenant(), city.actor("admin"));
        Actor manager = city.actor("bkpsdm");
        Employee head = leaderOf(city);
        byte[] file = peopleBelow(head).getBytes(StandardCharsets.UTF_8);
        ImportPreview preview =
                imports.previewEmployees(manager, "crowd.csv", file).getOrThrow();
        imports.apply(manager, preview).getOrThrow();
        for (int number = 1; number <= people; number++) {
            Optional<EmployeeId> id = organisation
                    .findByNip(city.tenant(), new Nip(nip(number)), city.today())
                    .map(Employee::id);
            mode.openAccount(city.tenant(), new AccountDraft(account(number), name(number), id, Set.of()))
                    .getOrThrow();
        }
    }

    /** The administrator of a city that somebody has visited. */
    Actor administrator(TenantId city) {
        return Objects.requireNonNull(administrators.get(city), "Nobody has visited the city yet.");
    }

    private Employee leaderOf(DemoCity city) {
        return city.people().values().stream()
                .filter(actor -> actor.is(Role.ASSESSOR))
                .map(Actor::employee)
                .flatMap(Optional::stream)
                .map(id -> organisation.findEmployee(city.tenant(), id, city.today()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody leads anybody in (" + city.tenant() + ")."));
    }

    private String peopleBelow(Employee head) {
        List<String> rows = IntStream.rangeClosed(1, people)
                .mapToObj(number -> String.join(
                        ",",
                        nip(number),
                        name(number),
                        "PNS,III/a,pelaksana,Pengelola Layanan,,6",
                        head.unit().code(),
                        head.nip().digits(),
                        "2024-01-02,"))
                .toList();
        return "nip,nama,status,golongan,jenis_jabatan,jabatan,jenjang,kelas,unit_kode,atasan_nip,tmt,email\n"
                + String.join("\n", rows) + "\n";
    }

    private static String name(int number) {
        return "Pegawai Uji " + number;
    }

    private static String nip(int number) {
        return String.format(Locale.ROOT, "19900101201501%d%03d", 1 + number % 2, 400 + number);
    }
}
