package de.tum.klausur.local.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine's loopback address. */
public final class Ports {

    private Ports() {}

    /** A port that was free a moment ago. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartProblem("No free port on 127.0.0.1: " + e.getMessage(), e);
        }
    }

    /**
     * Makes sure that nothing listens at the port.
     *
     * @param whose who wants the port, e.g. {@code "Keycloak"}
     * @param variable the environment variable that changes it
     * @throws StartProblem where something listens there already
     */
    public static void requireFree(int port, String whose, String variable) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the servers do: a connection of the last run that still times out doesn't count as busy.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback(), port), 1);
        } catch (IOException e) {
            throw new StartProblem(
                    "Port %d for %s is in use by another program. End that program, or choose another port: %s=%d ./klausur run"
                            .formatted(port, whose, variable, port + 1),
                    e);
        }
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }
}
