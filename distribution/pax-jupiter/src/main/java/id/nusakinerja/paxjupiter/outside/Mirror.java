package id.nusakinerja.paxjupiter.outside;

import id.nusakinerja.paxjupiter.Event;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;

/** A test that runs in the container, as the build sees it: same place in the tree, under our own engine. */
final class Mirror extends AbstractTestDescriptor {

    private final String innerId;
    private final String legacyName;
    private final Type type;
    private final boolean mayRegisterTests;

    private Mirror(UniqueId inner, UniqueId engine, TestDescriptor original) {
        super(
                under(engine, inner),
                original.getDisplayName(),
                original.getSource().orElse(null));
        innerId = inner.toString();
        legacyName = original.getLegacyReportingName();
        type = original.getType();
        mayRegisterTests = original.mayRegisterTests();
    }

    private Mirror(Event event, UniqueId engine, @Nullable TestSource source) {
        super(under(engine, UniqueId.parse(event.id())), event.name(), source);
        innerId = event.id();
        legacyName = event.name();
        type = event.container() ? Type.CONTAINER : Type.TEST;
        mayRegisterTests = event.container();
    }

    /** Copy a tree that Jupiter found. */
    static Mirror of(TestDescriptor original, UniqueId engine) {
        Mirror mirror = new Mirror(original.getUniqueId(), engine, original);
        original.getChildren().forEach(child -> mirror.addChild(of(child, engine)));
        return mirror;
    }

    /** Add a test that came into being in the container, as each row of a parameterized test does. */
    Mirror adopt(Event event) {
        UniqueId engine = UniqueId.root(
                getUniqueId().getSegments().get(0).getType(),
                getUniqueId().getSegments().get(0).getValue());
        Mirror child = new Mirror(event, engine, getSource().orElse(null));
        addChild(child);
        return child;
    }

    /** The unique id that Jupiter uses inside. */
    String innerId() {
        return innerId;
    }

    @Override
    public Type getType() {
        return type;
    }

    @Override
    public boolean mayRegisterTests() {
        return mayRegisterTests;
    }

    @Override
    public String getLegacyReportingName() {
        return legacyName;
    }

    private static UniqueId under(UniqueId engine, UniqueId inner) {
        UniqueId id = engine;
        for (UniqueId.Segment segment :
                inner.getSegments().subList(1, inner.getSegments().size())) {
            id = id.append(segment);
        }
        return id;
    }
}
