package id.nusakinerja.paxjupiter.outside;

import id.nusakinerja.paxjupiter.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;

/**
 * Repeats in the build what happened in the container, and makes up for what did not: a test that was found here and of
 * which nothing was heard is a failure. Used by one thread at a time.
 */
final class EventReplay {

    private final List<Mirror> classes;
    private final EngineExecutionListener listener;
    private final Map<String, Mirror> byInnerId = new HashMap<>();
    private final Set<TestDescriptor> started = new HashSet<>();
    private final Set<TestDescriptor> ended = new HashSet<>();

    EventReplay(List<Mirror> classes, EngineExecutionListener listener) {
        this.classes = List.copyOf(classes);
        this.listener = listener;
        classes.forEach(this::index);
    }

    private void index(TestDescriptor test) {
        Mirror mirror = (Mirror) test;
        byInnerId.put(mirror.innerId(), mirror);
        mirror.getChildren().forEach(this::index);
    }

    /** Repeat one event. Events of Jupiter's own root are not ours and pass unseen. */
    void accept(Event event) {
        switch (event.kind()) {
            case BROKEN -> throw new IllegalStateException("The engine in the container broke: " + event.text());
            case END -> {}
            case REGISTERED -> register(event);
            default -> {
                Mirror test = byInnerId.get(event.id());
                if (test != null) {
                    repeat(event, test);
                }
            }
        }
    }

    /** End every class that has not ended, as failed for this cause. */
    void failOpenClasses(Throwable cause) {
        classes.stream().filter(each -> !ended.contains(each)).forEach(each -> fail(each, cause));
    }

    private void register(Event event) {
        Mirror parent = byInnerId.get(event.parentId());
        if (parent == null) {
            throw new IllegalStateException(
                    "The container ran (" + event.id() + "), of whose parent nothing is known.");
        }
        Mirror child = parent.adopt(event);
        byInnerId.put(event.id(), child);
        listener.dynamicTestRegistered(child);
    }

    private void repeat(Event event, Mirror test) {
        switch (event.kind()) {
            case STARTED -> start(test);
            case SKIPPED -> {
                ended.add(test);
                listener.executionSkipped(test, event.text());
            }
            case SUCCEEDED -> {
                test.getChildren().stream()
                        .filter(child -> !ended.contains(child))
                        .toList()
                        .forEach(child -> fail(child, silence(child)));
                end(test, TestExecutionResult.successful());
            }
            case ABORTED -> end(test, TestExecutionResult.aborted(thrown(event)));
            case FAILED -> end(test, TestExecutionResult.failed(thrown(event)));
            default -> throw new IllegalArgumentException("No way to repeat (" + event.kind() + ").");
        }
    }

    private void start(TestDescriptor test) {
        started.add(test);
        listener.executionStarted(test);
    }

    private void end(TestDescriptor test, TestExecutionResult result) {
        ended.add(test);
        listener.executionFinished(test, result);
    }

    private void fail(TestDescriptor test, Throwable cause) {
        if (!started.contains(test)) {
            start(test);
        }
        test.getChildren().stream()
                .filter(child -> started.contains(child) && !ended.contains(child))
                .toList()
                .forEach(child -> fail(child, cause));
        end(test, TestExecutionResult.failed(cause));
    }

    private static AssertionError silence(TestDescriptor test) {
        return new AssertionError("Nothing was heard of (" + test.getDisplayName() + ") from the container.\n"
                + "Maybe the container runs other classes than the build compiled.");
    }

    /** The exception itself where its class is known here, else one that carries the stack trace from inside. */
    private static Throwable thrown(Event event) {
        if (!event.thrown().isEmpty()) {
            byte[] bytes = Base64.getDecoder().decode(event.thrown());
            try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
                return (Throwable) stream.readObject();
            } catch (IOException | ClassNotFoundException | LinkageError e) {
                return new AssertionError("In the container: " + event.text(), e);
            }
        }
        return new AssertionError("In the container: " + event.text());
    }
}
