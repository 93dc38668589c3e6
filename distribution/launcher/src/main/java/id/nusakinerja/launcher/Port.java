package id.nusakinerja.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether a port is free before anything is started for it. */
final class Port {

    private Port() {}

    static void requireFree(String host, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), port), 1);
        } catch (IOException taken) {
            throw new StartProblem(
                    "port " + port,
                    "it is taken or not allowed on " + host + " (" + taken.getMessage() + ")",
                    "Give another by --port, or stop the program that has it");
        }
    }
}
