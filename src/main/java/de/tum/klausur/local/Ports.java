package de.tum.klausur.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of this machine's loopback address. */
final class Ports {

    private Ports() {}

    /** A port that was free a moment ago. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartProblem("No free port on 127.0.0.1: " + e.getMessage(), e);
        }
    }

    /**
     * @param whose who wants the port, e.g. {@code "Keycloak"}
     * @param variable the environment variable that changes it
     * @throws StartProblem where something listens there already
     */
    static void requireFree(int port, String whose, String variable) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the servers do: a connection of the last run that still times out doesn't count as busy.
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        } catch (IOException e) {
            throw new StartProblem(
                    "Port %d for %s is in use by another program. End that program, or choose another port: %s=%d ./klausur run"
                            .formatted(port, whose, variable, port + 1),
                    e);
        }
    }
}
