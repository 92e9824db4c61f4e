package de.tum.klausur.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import de.tum.klausur.local.server.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A server that describes itself as told, where a realm would. */
final class RealmProbe implements AutoCloseable {

    private final HttpServer server;

    private RealmProbe(HttpServer server) {
        this.server = server;
    }

    static RealmProbe answering(String description) {
        return answering(200, description);
    }

    static RealmProbe answering(int status, String body) {
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Ports.free()), 0);
            server.createContext("/realms/tum/.well-known/openid-configuration", exchange -> {
                byte[] bytes = body.getBytes(UTF_8);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
            return new RealmProbe(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One whose client has the redirect URI {@code *}: it shows its page to sign in, whatever address is named. */
    RealmProbe leadingAnywhere() {
        server.createContext("/realms/tum/protocol/openid-connect/auth", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        return this;
    }

    String url() {
        return "http://127.0.0.1:%d/realms/tum".formatted(server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
