package id.nusakinerja.tests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.guard.Fault;
import id.nusakinerja.guard.Guarded;
import id.nusakinerja.guard.Limits;
import id.nusakinerja.guard.Watch;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.paxjupiter.InContainer;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.reward.RewardFacts;
import id.nusakinerja.reward.RewardPolicy;
import id.nusakinerja.tenancy.TenantDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;

/** Policies that misbehave in every way we could think of, each a bundle of its own in the running platform. */
@InContainer(Distribution.class)
class FaultKitIT {

    private static final long PATIENCE_MILLIS = 30_000;
    private static final RewardFacts FACTS = new RewardFacts(
            Predicate.BAIK,
            EmploymentStatus.PNS,
            PostKind.PELAKSANA,
            Rupiah.of(5_000_000),
            Optional.of(Percent.HUNDRED),
            OptionalLong.empty(),
            List.of());

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = PATIENCE_MILLIS)
    PolicyBook policies;

    @InjectService(timeout = PATIENCE_MILLIS)
    TenantDirectory tenants;

    @InjectService(timeout = PATIENCE_MILLIS)
    Clock clock;

    @TempDir
    Path folder;

    private long badBefore;

    @BeforeEach
    void lookAround() {
        badBefore = bundlesThatDoNotRun();
    }

    @Test
    void survivesAnError() throws Exception {
        refuses(Fault.Kind.ERROR, "galat", "throw new IllegalStateException(\"Siti\");");
        refuses(Fault.Kind.ERROR, "salah", "throw new AssertionError();");
        refuses(Fault.Kind.ERROR, "kelas", "Object o = facts; return (Outcome<Reward>) (Object) List.of((String) o);");
    }

    @Test
    void survivesALoopWithoutEnd() throws Exception {
        refuses(Fault.Kind.FUEL, "selamanya", "while (true) { }");
        refuses(Fault.Kind.FUEL, "menelan", "while (true) { try { while (true) { } } catch (Throwable t) { } }");
        refuses(
                Fault.Kind.FUEL,
                "lambat",
                "long n = 0; for (int a = 0; a < 1 << 30; a++) { for (int b = 0; b < a; b++) n++; }" + " return null;");
        refuses(Fault.Kind.FUEL, "aliran", "Stream.of(1).map(i -> { while (true) { } }).toList(); return null;");
        refuses(
                Fault.Kind.FUEL,
                "antrean",
                "ArrayDeque<Integer> q = new ArrayDeque<>(List.of(1)); while (!q.isEmpty())"
                        + " q.add(q.poll()); return null;");
    }

    @Test
    void survivesCallsWithoutEnd() throws Exception {
        refuses(Fault.Kind.DEPTH, "sendiri", "return rewardFor(facts);");
        refuses(
                Fault.Kind.DEPTH,
                "berdua",
                "Object ping() { return pong(); } Object pong() { return ping(); }",
                "return (Outcome<Reward>) ping();");
    }

    @Test
    void survivesWhatIsTooLarge() throws Exception {
        refuses(Fault.Kind.MEMORY, "larik", "long[] a = new long[Integer.MAX_VALUE]; return null;");
        refuses(Fault.Kind.MEMORY, "teks", "String s = \"x\"; while (true) { s += s; }");
        refuses(
                Fault.Kind.MEMORY,
                "daftar",
                "List<Object> l = new ArrayList<>(); while (true) { l.add(new long[9999]); }");
        refuses(
                Fault.Kind.MEMORY,
                "angka",
                "BigDecimal n = new BigDecimal(\"12345\"); while (true) { n = n.multiply(n); }");
    }

    @Test
    void survivesAResultThatIsNone() throws Exception {
        refuses(Fault.Kind.RESULT, "kosong", "return null;");
        refuses(
                Fault.Kind.ERROR,
                "minus",
                "return Outcome.done(new Reward(Rupiah.of(-1), Rupiah.ZERO, Rupiah.ZERO, List.of()," + " List.of()));");
        refuses(
                Fault.Kind.RESULT,
                "asing",
                "record Milikku(int a) { }",
                "return Outcome.refused(new Reason(\"x\", Text.of(\"x\", \"x\", new Milikku(1)), LegalBasis.ILLUSTRATIVE));");
        refuses(
                Fault.Kind.RESULT,
                "panjang",
                "List<Reason> l = new ArrayList<>(); Reason r = new Reason(\"x\", Text.of(\"x\", \"x\"),"
                        + " LegalBasis.ILLUSTRATIVE); for (int i = 0; i < 90000; i++) l.add(r); return Outcome.refused(l);");
    }

    @Test
    void survivesWhatCannotEvenBeMade() throws Exception {
        refuses(Fault.Kind.FUEL, "lahir", "public Buruk() { while (true) { } }", "return null;");
        refuses(
                Fault.Kind.FUEL,
                "awal",
                "static { while (facts() > 0) { } } static int facts() { return 1; }",
                "return null;");
    }

    private void refuses(Fault.Kind kind, String name, String body) throws Exception {
        refuses(kind, name, "", body);
    }

    private void refuses(Fault.Kind kind, String name, String members, String body)
            throws IOException, BundleException, InvalidSyntaxException {
        BadPolicy policy = new BadPolicy(name, members, body);
        Path classes = folder.resolve(name);
        assertThat(classes.toFile().mkdirs()).isTrue();
        Bundle bundle = context.installBundle("buruk:" + name, new ByteArrayInputStream(policy.jar(classes)));
        try {
            bundle.start();
            Throwable thrown = catchThrowable(() -> ask(bundle, name));

            assertThat(thrown).as(name).isInstanceOf(Seen.class);
            assertThat(((Seen) thrown).fault.kind()).as(name).isEqualTo(kind);
            assertThat(((Seen) thrown).fault.toString())
                    .as(name)
                    .contains("Buruk")
                    .doesNotContain("Siti");
        } finally {
            bundle.uninstall();
        }
        othersGoOn(policy);
    }

    private void ask(Bundle bundle, String name) throws InvalidSyntaxException {
        Watch watch = new Telling();
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        ServiceReference<?> reference = context.getServiceReferences(
                        RewardPolicy.class, "(nusakinerja.buruk=" + name + ")")
                .iterator()
                .next();
        Object component = Guarded.call(loader, Limits.USUAL, watch, () -> context.getService(reference));
        ((RewardPolicy) Guarded.of(component, Limits.USUAL, watch)).rewardFor(FACTS);
    }

    private void othersGoOn(BadPolicy policy) {
        assertThat(policies.rulebookFor(tenants.getTenant(new TenantId("surakarta")), LocalDate.now(clock)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(bundlesThatDoNotRun()).isEqualTo(badBefore);
        assertThat(Thread.getAllStackTraces().values().stream()
                        .flatMap(Arrays::stream)
                        .filter(frame -> frame.getClassName().startsWith(policy.symbolicName())))
                .isEmpty();
    }

    private long bundlesThatDoNotRun() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> (bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING | Bundle.RESOLVED)) == 0)
                .count();
    }

    private static final class Telling implements Watch {

        @Override
        public void before() {
            // Every call may be made.
        }

        @Override
        public void succeeded() {
            // A good result is what the tests fail for.
        }

        @Override
        public RuntimeException failed(Fault fault) {
            return new Seen(fault);
        }
    }

    private static final class Seen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Seen(Fault fault) {
            super(fault.toString());
            this.fault = fault;
        }
    }
}
