package id.nusakinerja.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.nusakinerja.guard.Meter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the compiled classes of the rooms use. */
class BytecodeTest {

    private static final int FEWEST_CLASSES = 200;
    private static final int FEWEST_PACKAGES = 30;
    private static final String CITY_POLICIES = "id.nusakinerja.city.*";

    /** Test harnesses on a flat class path: they build what the container would build. */
    private static final String[] NEVER_SHIPPED = {
        "id.nusakinerja.testkit..", "id.nusakinerja.policytest..", "id.nusakinerja.web.screentest.."
    };

    private static final Arrows ARROWS = new Arrows();
    private static JavaClasses classes;

    @BeforeAll
    static void importOurClasses() {
        ClassFileImporter importer =
                new ClassFileImporter().withImportOption(location -> location.contains("/id/nusakinerja/"));
        classes = importer.importJars(
                Project.bundles().stream().map(BytecodeTest::open).toArray(JarFile[]::new));
    }

    @Test
    void looksAtEnough() {
        assertThat(classes.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
        assertThat(packages()).hasSizeGreaterThanOrEqualTo(FEWEST_PACKAGES);
    }

    @Test
    void keepsInternalPackagesWithinTheirRoom() {
        List<String> crossings = classes.stream()
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(BytecodeTest::entersForeignInternals)
                .filter(each -> !resideInAnyPackage(NEVER_SHIPPED).test(each.getOriginClass()))
                .map(Dependency::getDescription)
                .toList();

        assertThat(crossings).isEmpty();
    }

    @Test
    void keepsJpaInternal() {
        noClasses()
                .that(resideOutsideOf("..internal..", "id.nusakinerja.persistence", "id.nusakinerja.testkit.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..")
                .check(classes);
    }

    @Test
    void keepsVaadinInTheWeb() {
        noClasses()
                .that(resideOutsideOf("id.nusakinerja.web..", "id.nusakinerja.city.*.screens.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(classes);
    }

    @Test
    void keepsServletsInTheWebAndTheHealthPage() {
        noClasses()
                .that(resideOutsideOf(
                        "id.nusakinerja.web..", "id.nusakinerja.city.*.screens..", "id.nusakinerja.health.internal.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.servlet..")
                .check(classes);
    }

    @Test
    void keepsTheBundleContextInPlatformAndShell() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "id.nusakinerja.employee..",
                        "id.nusakinerja.target..",
                        "id.nusakinerja.progress..",
                        "id.nusakinerja.assessment..",
                        "id.nusakinerja.reward..",
                        "id.nusakinerja.sanction..",
                        "id.nusakinerja.decision..",
                        "id.nusakinerja.contract..",
                        "id.nusakinerja.law..",
                        "id.nusakinerja.demo..",
                        "id.nusakinerja.connector..",
                        "id.nusakinerja.city..",
                        "id.nusakinerja.web.planning..",
                        "id.nusakinerja.web.appraisal..",
                        "id.nusakinerja.simulation..",
                        "id.nusakinerja.web.policy..",
                        "id.nusakinerja.web.console..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.osgi.framework..")
                .check(classes);
    }

    @Test
    void keepsPoliciesPure() {
        noClasses()
                .that()
                .resideInAnyPackage(CITY_POLICIES, "id.nusakinerja.city.*.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "java.net..", "java.nio.file..", "java.util.concurrent..", "java.security..")
                .check(classes);
        noClasses()
                .that()
                .resideInAnyPackage(CITY_POLICIES, "id.nusakinerja.city.*.internal..")
                .should()
                .callMethodWhere(asksClockOrChance())
                .check(classes);
    }

    @Test
    void takesTheTimeFromTheClockService() {
        noClasses()
                .that(resideOutsideOf("id.nusakinerja.kernel.internal"))
                .should()
                .callMethodWhere(describe(
                        "asks the machine for the time of day",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTarget().getOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class))))
                .check(classes);
    }

    @Test
    void writesToNoConsole() {
        noClasses()
                .that(resideOutsideOf("id.nusakinerja.testkit.bench.."))
                .should()
                .accessFieldWhere(describe(
                        "System.out or System.err",
                        access -> access.getTarget().getOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err")
                                        .contains(access.getTarget().getName())))
                .orShould()
                .callMethodWhere(describe(
                        "printStackTrace()",
                        call -> call.getTarget().getName().equals("printStackTrace")
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .check(classes);
    }

    @Test
    void holdsNoStateInStatics() {
        noFields()
                .that()
                .areStatic()
                .and(describe(
                        "written by hand",
                        field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                                && !field.getName().startsWith("_persistence_")))
                .should()
                .notBeFinal()
                .check(classes);
        // What a policy spends belongs to the call that runs in this thread; woven code is handed nothing else.
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Meter.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .check(classes);
    }

    @Test
    void marksEveryPackageForNulls() {
        assertThat(packages().stream()
                        .filter(name -> classes.stream()
                                .noneMatch(each -> each.getName().equals(name + ".package-info")
                                        && each.isAnnotatedWith(NullMarked.class))))
                .as("packages without @NullMarked")
                .isEmpty();
    }

    private static Set<String> packages() {
        return classes.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean entersForeignInternals(Dependency dependency) {
        String from = dependency.getOriginClass().getPackageName();
        String to = dependency.getTargetClass().getPackageName();
        return to.startsWith(Bundle.PREFIX)
                && (to + ".").contains(".internal.")
                && !ARROWS.roomOf(from).equals(ARROWS.roomOf(to));
    }

    private static DescribedPredicate<JavaClass> resideOutsideOf(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaCall<?>> asksClockOrChance() {
        return describe("asks a clock or chance", call -> {
            String owner = call.getTarget().getOwner().getName();
            String method = call.getTarget().getName();
            Set<String> harmless = Set.of("arraycopy", "identityHashCode", "lineSeparator");
            return (owner.startsWith("java.time.") && method.startsWith("now"))
                    || (owner.equals("java.lang.System") && !harmless.contains(method))
                    || owner.equals("java.util.Random")
                    || method.equals("random")
                    || method.equals("randomUUID");
        });
    }

    private static JarFile open(Bundle bundle) {
        try {
            return new JarFile(bundle.jar().toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
