package id.nusakinerja.paxjupiter.inside;

import id.nusakinerja.paxjupiter.Event;
import id.nusakinerja.paxjupiter.Event.Kind;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Sends every event of the engine to the build at once, so that a crash of the container loses nothing before it. */
final class EventSender implements TestExecutionListener, Closeable {

    private final Socket socket;
    private final ObjectOutputStream out;

    EventSender(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        out = new ObjectOutputStream(socket.getOutputStream());
    }

    @Override
    public void dynamicTestRegistered(TestIdentifier test) {
        send(Kind.REGISTERED, test, "", null);
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        send(Kind.STARTED, test, "", null);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        send(Kind.SKIPPED, test, reason, null);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Kind kind = switch (result.getStatus()) {
            case SUCCESSFUL -> Kind.SUCCEEDED;
            case ABORTED -> Kind.ABORTED;
            case FAILED -> Kind.FAILED;
        };
        Throwable thrown = result.getThrowable().orElse(null);
        send(kind, test, thrown == null ? "" : stackTrace(thrown), thrown);
    }

    /** Tell that the engine could not do its work. */
    void broken(Throwable cause) {
        send(new Event(Kind.BROKEN, "", "", "", false, stackTrace(cause), serialise(cause)));
    }

    /** Tell that all was said. */
    void end() {
        send(new Event(Kind.END, "", "", "", false, "", ""));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void send(Kind kind, TestIdentifier test, String text, @Nullable Throwable thrown) {
        send(new Event(
                kind,
                test.getUniqueId(),
                test.getParentId().orElse(""),
                test.getDisplayName(),
                test.isContainer() && !test.isTest(),
                text,
                thrown == null ? "" : serialise(thrown)));
    }

    private synchronized void send(Event event) {
        try {
            out.writeObject(event);
            out.flush();
            out.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    /** An exception with a field that cannot be serialised travels as its stack trace only. */
    private static String serialise(Throwable thrown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(thrown);
        } catch (IOException e) {
            return "";
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
