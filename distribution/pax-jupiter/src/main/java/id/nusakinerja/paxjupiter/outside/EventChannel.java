package id.nusakinerja.paxjupiter.outside;

import id.nusakinerja.paxjupiter.Event;
import id.nusakinerja.paxjupiter.Event.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** The port of the build on which one container tells what happens, on the loopback address only. */
final class EventChannel implements Closeable {

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final FutureTask<Long> reading;

    EventChannel(Consumer<Event> replay) throws IOException {
        reading = new FutureTask<>(() -> read(replay));
        Thread.ofPlatform().daemon().name("events of the container").start(reading);
    }

    int port() {
        return server.getLocalPort();
    }

    /**
     * Wait until the container has said its last.
     *
     * @throws IllegalStateException when it said nothing at all, or stopped in the middle
     */
    void awaitEnd(Duration patience) {
        try {
            if (reading.get(patience.toSeconds(), TimeUnit.SECONDS) == 0) {
                throw new IllegalStateException("The container ran no test.");
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The container did not tell how its tests ended.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the container ran.", e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private long read(Consumer<Event> replay) throws IOException, ClassNotFoundException {
        long events = 0;
        try (Socket socket = server.accept();
                InputStream bytes = socket.getInputStream();
                ObjectInputStream stream = new ObjectInputStream(bytes)) {
            for (Event event = (Event) stream.readObject();
                    event.kind() != Kind.END;
                    event = (Event) stream.readObject()) {
                replay.accept(event);
                events++;
            }
        }
        return events;
    }
}
