package id.nusakinerja.paxjupiter.outside;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.composite;

import id.nusakinerja.paxjupiter.InContainer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.opentest4j.AssertionFailedError;
import org.ops4j.pax.exam.Option;
import org.osgi.test.common.context.CloseableBundleContext;
import org.osgi.test.junit5.service.ServiceExtension;

/**
 * What the container needs to run Jupiter. The jars are the very ones of the build's class path, which are bundles: no
 * version stands here a second time and no repository is asked.
 */
final class JupiterBundles {

    Option option() {
        return composite(Stream.of(
                        AssertionFailedError.class,
                        JUnitException.class,
                        TestEngine.class,
                        Launcher.class,
                        Test.class,
                        ParameterizedTest.class,
                        JupiterTestEngine.class,
                        CloseableBundleContext.class,
                        ServiceExtension.class,
                        InContainer.class)
                .map(each -> bundle(CodeSource.of(each).toUri().toString()))
                .toArray(Option[]::new));
    }
}
