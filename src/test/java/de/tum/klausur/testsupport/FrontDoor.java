package de.tum.klausur.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A way to servers through which bytes go as they are: each connection to the first server that takes it. It can be shut, so
 * that connections break and no new one is taken, and it can hold answers back.
 */
public final class FrontDoor implements AutoCloseable {

    private static final int PIECE = 64 * 1024;
    private final List<Integer> servers;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final int port;
    private ServerSocket door;
    private volatile Duration late = Duration.ZERO;

    /** To ports of this machine, the first first. */
    public FrontDoor(Integer... servers) {
        this.servers = List.of(servers);
        this.door = opened(0);
        this.port = door.getLocalPort();
    }

    /** Where it is. */
    public int port() {
        return port;
    }

    /** Ends all connections and takes no more. */
    public synchronized void shut() {
        close(door);
        connections.forEach(FrontDoor::close);
    }

    /** Takes connections again. */
    public synchronized void open() {
        door = opened(port);
    }

    /** Each piece of an answer comes later by this from now on. */
    public void holdAnswers(Duration time) {
        late = time;
    }

    @Override
    public void close() {
        shut();
    }

    private ServerSocket opened(int number) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            Thread.ofVirtual().start(() -> take(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.add(client);
                Thread.ofVirtual().start(() -> lead(client));
            } catch (IOException shut) {
                // Told by isClosed.
            }
        }
    }

    private void lead(Socket client) {
        for (int server : servers) {
            try {
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
                connections.add(behind);
                Thread.ofVirtual().start(() -> carry(client, behind, false));
                carry(behind, client, true);
                return;
            } catch (IOException away) {
                // The next one.
            }
        }
        close(client);
    }

    private void carry(Socket from, Socket to, boolean answers) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[PIECE];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                if (answers && !late.isZero()) {
                    Thread.sleep(late);
                }
                out.write(piece, 0, count);
            }
        } catch (IOException over) {
            // One of both has ended it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            connections.remove(from);
            connections.remove(to);
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
