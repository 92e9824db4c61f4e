package de.tum.klausur.testsupport;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A connection to the application under test on which anything can be sent, above all what no client library would. */
public final class RawHttp implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int STEP = 8192;

    private final Socket socket = new Socket();
    private final InputStream in;

    /** Opens it. */
    public RawHttp() throws IOException {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
        socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** What came back; a stream of events is told by its head alone. */
    public record Answer(int status, Map<String, String> headers, String body) {

        /** A header by its name in lower case; empty where it is absent. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        boolean ends() {
            return header("connection").equalsIgnoreCase("close")
                    || header("content-type").startsWith("text/event-stream");
        }
    }

    /** One request on a connection of its own. */
    public static Answer ask(String request) throws IOException {
        try (RawHttp connection = new RawHttp()) {
            connection.send(request.getBytes(StandardCharsets.ISO_8859_1));
            return connection.answer();
        }
    }

    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Reads the answer to what was sent. */
    public Answer answer() throws IOException {
        String first = line();
        if (!first.startsWith("HTTP/1.")) {
            throw new IOException("no answer but '" + first + "'");
        }
        int status = Integer.parseInt(first.substring(9, 12));
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + "\n" + other);
        }
        return new Answer(status, headers, body(status, headers));
    }

    /** Reads until the server closes the connection, however long that takes; each line is told as it comes. */
    public void untilClosed(Consumer<String> heard) throws IOException {
        socket.setSoTimeout(0);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        reader.lines().forEach(heard);
    }

    /** Whether the server has closed the connection: waits for it. */
    public boolean isClosedByServer() throws IOException {
        try {
            return in.read() < 0;
        } catch (java.net.SocketException reset) {
            return true;
        }
    }

    private String body(int status, Map<String, String> headers) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (headers.getOrDefault("content-type", "").startsWith("text/event-stream")
                || status == 304
                || status == 204) {
            return "";
        }
        if (headers.containsKey("content-length")) {
            body.writeBytes(in.readNBytes(Integer.parseInt(headers.get("content-length"))));
        } else if (headers.getOrDefault("transfer-encoding", "").contains("chunked")) {
            for (int size = chunk(); size > 0; size = chunk()) {
                body.writeBytes(in.readNBytes(size));
                line();
            }
            line();
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(STEP);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the connection ended");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
