package id.nusakinerja.web.planning.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.employee.Post;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.Commitments;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.target.SkpHead;
import id.nusakinerja.target.SkpId;
import id.nusakinerja.target.TargetService;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.screentest.TestPage;
import id.nusakinerja.web.shell.ScreenTexts;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadPageTest {

    private static final EmployeeId RATNA = new EmployeeId(5);
    private static final EmployeeId SRI = new EmployeeId(6);
    private static final Actor STAFF = actor(RATNA, Role.STAFF);
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Instant AGREED = Instant.parse("2026-01-20T03:00:00Z");
    private static final LocalDate MOVED = LocalDate.of(2026, 7, 1);
    private static final SkpContent CONTENT =
            new SkpContent(List.of(), List.of(), new Commitments("Dua komputer", "Laporan tiap bulan", ""));
    private final AgreedSkp skp =
            new AgreedSkp(new SkpHead(new SkpId(1), RATNA, 2026, Optional.of(SRI), 1, "", 1), CONTENT, AGREED, SRI);

    @Test
    void tellsWhoMovedHowThePlanGoesOn() {
        assertThat(textFor(STAFF, "Penyuluh")).contains("Pindah jabatan sejak 1 Juli 2026", "Pilih Ubah SKP");
    }

    @Test
    void tellsNobodyWhoOnlyHasANewRank() {
        assertThat(textFor(STAFF, "Pamong Belajar")).doesNotContain("Pindah jabatan");
    }

    @Test
    void tellsOnlyTheOwner() {
        assertThat(textFor(actor(SRI, Role.ASSESSOR), "Penyuluh")).doesNotContain("Pindah jabatan");
    }

    @Test
    void showsTheAssessorWhatIsAttached() {
        assertThat(textFor(actor(SRI, Role.ASSESSOR), "Penyuluh"))
                .contains("Dukungan sumber daya", "Dua komputer", "Laporan tiap bulan", "Konsekuensi");
    }

    /** @param before the post at the time of the agreement; since 1 July it is Pamong Belajar */
    private String textFor(Actor reader, String before) {
        EmployeeDirectory people = answering(EmployeeDirectory.class, (method, arguments) -> switch (method) {
            case "findName" -> Optional.of("Sri Lestari");
            case "findEmployee" ->
                Optional.of(
                        MOVED.isAfter((LocalDate) arguments[2])
                                ? ratna(before, LocalDate.of(2024, 1, 2))
                                : ratna("Pamong Belajar", MOVED));
            default -> throw new UnsupportedOperationException(method);
        });
        TenantDirectory tenants = answering(TenantDirectory.class, (method, arguments) -> semarang());
        TargetService targets = answering(TargetService.class, (method, arguments) -> List.of());
        Office office = new Office(people, tenants, Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZONE));
        try (TestPage page = TestPage.open(ScreenTexts.of(new PlanningText()), Text.INDONESIAN)) {
            return page.show(new ReadPage(targets, office, reader, skp, () -> {}))
                    .getElement()
                    .getTextRecursively();
        }
    }

    private static Employee ratna(String post, LocalDate since) {
        return new Employee(
                RATNA,
                new Nip("199003152015052001"),
                "Ratna Widya",
                "",
                EmploymentStatus.PNS,
                "III/b",
                new Post(PostKind.FUNGSIONAL, post, "Ahli Pertama", 8),
                new Unit(new UnitId(2), "DISDIK.PM", "Bidang Pendidikan Masyarakat", Optional.empty(), "bidang"),
                Optional.of(SRI),
                since);
    }

    private static Tenant semarang() {
        return new Tenant(
                new TenantId("semarang"),
                "Kota Semarang",
                "33.74",
                Optional.empty(),
                Optional.empty(),
                List.of(Text.INDONESIAN),
                ZONE,
                "#0d6b57",
                Optional.empty(),
                "semarang",
                Set.of());
    }

    private static Actor actor(EmployeeId self, Role role) {
        return new Actor(1, "Orang", new TenantId("semarang"), Optional.of(self), Set.of(role), Optional.empty());
    }

    private interface Answer {

        Object to(String method, Object[] arguments);
    }

    private static <T> T answering(Class<T> service, Answer answer) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(),
                new Class<?>[] {service},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
