package id.nusakinerja.paxjupiter.outside;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.options;

import java.util.function.Supplier;
import org.ops4j.pax.exam.Option;

/** A container with nothing in it but assertions. */
public final class PlainContainer implements Supplier<Option[]> {

    @Override
    public Option[] get() {
        return options(
                bundle(CodeSource.of(org.assertj.core.api.Assertions.class)
                        .toUri()
                        .toString()),
                bundle(CodeSource.of(net.bytebuddy.ByteBuddy.class).toUri().toString()));
    }
}
