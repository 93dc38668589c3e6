package id.nusakinerja.paxjupiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import org.ops4j.pax.exam.Option;

/**
 * Run every test of the class inside an OSGi container. Classes that name the same supplier share one container, one
 * after the other, so a test leaves the container as it found it.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InContainer {

    /** What to install in the container; called in the build, never inside. Needs a constructor without parameters. */
    Class<? extends Supplier<Option[]>> value();
}
