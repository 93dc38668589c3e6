package id.nusakinerja.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicyAdmission;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

class DefaultPolicyBookTest {

    @TempDir
    Path data;

    @Test
    void saysWhyThePolicyThatWasAskedForDoesNotRunAndOfNoOther() throws InvalidSyntaxException {
        PolicyBook book = book(new OneRefusal());

        assertThat(reasons(book.rulebookNamed("wanasari"))).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(PolicyBook.UNKNOWN);
            assertThat(reason.text().in(Locale.ENGLISH))
                    .isEqualTo("The policy wanasari is not running, because its bundle was refused."
                            + " wanasari.jar: nobody signed it.");
        });
        assertThat(reasons(book.rulebookNamed("semarang")))
                .extracting(reason -> reason.text().in(Locale.ENGLISH))
                .containsExactly("No policy semarang is running. There are: -.");
    }

    private static final class OneRefusal implements PolicyAdmission {

        @Override
        public boolean admits(PolicyVersion version) {
            return false;
        }

        @Override
        public Optional<Text> findRefusal(String name) {
            return Optional.of(Text.of("wanasari.jar: tidak ditandatangani.", "wanasari.jar: nobody signed it."))
                    .filter(text -> name.equals("wanasari"));
        }
    }

    private static List<Reason> reasons(Outcome<Rulebook> outcome) {
        return outcome instanceof Outcome.Refused<Rulebook>(List<Reason> reasons) ? reasons : List.of();
    }

    private PolicyBook book(PolicyAdmission admission) throws InvalidSyntaxException {
        BundleContext context = containerWith(admission);
        FaultBook faults = new FaultBook(data, Clock.systemUTC());
        return new DefaultPolicyBook(context, new PartTracker(context, type -> true, faults), faults);
    }

    /** A container in which nothing runs but one admission. */
    private static BundleContext containerWith(PolicyAdmission admission) {
        Object reference = Proxy.newProxyInstance(
                BundleContext.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class},
                (self, method, values) -> switch (method.getName()) {
                    case "equals" -> true;
                    case "hashCode", "compareTo" -> 0;
                    default -> throw new IllegalStateException(method.getName());
                });
        return (BundleContext) Proxy.newProxyInstance(
                BundleContext.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (self, method, values) -> switch (method.getName()) {
                    case "createFilter" -> FrameworkUtil.createFilter(String.valueOf(values[0]));
                    case "getService" -> admission;
                    case "getServiceReferences" ->
                        PolicyAdmission.class.getName().equals(values[0])
                                ? new ServiceReference<?>[] {(ServiceReference<?>) reference}
                                : new ServiceReference<?>[0];
                    case "addServiceListener" -> null;
                    default -> throw new IllegalStateException(method.getName());
                });
    }
}
