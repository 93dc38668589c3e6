package id.nusakinerja.paxjupiter.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.nusakinerja.paxjupiter.InContainer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ops4j.pax.exam.Option;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.test.common.annotation.InjectBundleContext;

/** Classes for the engine to run: they end in all the ways a test can end, some of them on purpose badly. */
final class Samples {

    @InContainer(PlainContainer.class)
    static class Mixed {

        @InjectBundleContext
        BundleContext context;

        @Test
        void runsInAFramework() {
            assertThat(FrameworkUtil.getBundle(Mixed.class)).isEqualTo(context.getBundle());
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void runsEachRow(int row) {
            assertThat(row).isPositive();
        }

        @Test
        void failsAnAssertion() {
            assertThat("inside").isEqualTo("outside");
        }

        @Test
        void throwsSomethingThatCannotTravel() {
            throw new CarriesABundle(context);
        }

        @Test
        @Disabled("on purpose")
        void isDisabled() {
            throw new IllegalStateException("ran");
        }

        @Test
        void assumesTooMuch() {
            assumeTrue(false, "not here");
        }

        @Nested
        class Inner {

            @Test
            void runsInside() {
                assertThat(context.getBundles()).hasSizeGreaterThan(5);
            }
        }
    }

    @InContainer(PlainContainer.class)
    static class Crashing {

        @Test
        void takesTheContainerDown() {
            Runtime.getRuntime().halt(3);
        }
    }

    @InContainer(BrokenContainer.class)
    static class NeverStarted {

        @Test
        void cannotRun() {}
    }

    static final class BrokenContainer implements Supplier<Option[]> {

        @Override
        public Option[] get() {
            throw new IllegalStateException("no such bundle");
        }
    }

    static final class CarriesABundle extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Object bundle;

        CarriesABundle(BundleContext context) {
            super("cannot be serialised");
            bundle = context.getBundle();
        }

        Object bundle() {
            return bundle;
        }
    }

    private Samples() {}
}
