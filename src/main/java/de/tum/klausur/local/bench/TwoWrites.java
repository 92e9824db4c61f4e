package de.tum.klausur.local.bench;

import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** pgbench doing what a save writes ({@code bench/two-writes.sql}), on the same server and on rows of its own. */
final class TwoWrites {

    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("(?m)^number of failed transactions: ([0-9]+)");
    private static final Pattern ADDRESS = Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/(\\w+)");

    private final BenchServer server;
    private final Path folder;
    private final int attempts;

    private TwoWrites(BenchServer server, Path folder, int attempts) {
        this.server = server;
        this.folder = folder;
        this.attempts = attempts;
    }

    /** Writes the rows of its own; a session has to be there already, whose exam it takes. */
    static TwoWrites prepare(BenchServer server, Path folder, int attempts) throws IOException, SQLException {
        Files.writeString(folder.resolve("two-writes.sql"), text("two-writes.sql"));
        server.execute(text("two-writes-rows.sql").replace("?", String.valueOf(attempts)));
        return new TwoWrites(server, folder, attempts);
    }

    private static String text(String name) {
        try (InputStream in = TwoWrites.class.getResourceAsStream("/bench/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Committed transactions in a second. */
    double perSecond(int connections, int seconds) throws IOException, InterruptedException {
        Matcher address = ADDRESS.matcher(server.url());
        if (!address.find()) {
            throw new StartProblem("No address for pgbench: " + server.url());
        }
        ProcessBuilder builder = new ProcessBuilder(
                        program(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--file=two-writes.sql",
                        "--define=attempts=" + attempts,
                        "--client=" + connections,
                        "--jobs=1",
                        "--time=" + seconds,
                        "--host=" + address.group(1),
                        "--port=" + address.group(2),
                        "--username=" + server.user(),
                        address.group(3))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", server.password());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? rate(output) : failed(output);
    }

    private static double failed(String output) {
        throw new StartProblem("pgbench failed:\n" + output);
    }

    /** Reads pgbench's report. */
    static double rate(String output) {
        Matcher rate = RATE.matcher(output);
        Matcher failures = FAILED.matcher(output);
        if (!rate.find() || (failures.find() && !failures.group(1).equals("0"))) {
            failed(output);
        }
        return Double.parseDouble(rate.group(1));
    }

    /** Where pgbench is; Debian keeps it beside the server's programs where no link leads to it. */
    static String program() {
        return Stream.concat(Stream.of(System.getenv().getOrDefault("PATH", "").split(":")), serverFolders().stream())
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(
                        () -> new StartProblem("The benchmark needs pgbench, which was not found: sudo apt-get install "
                                + "postgresql-contrib postgresql (its server need not run)"));
    }

    private static List<String> serverFolders() {
        Path all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(all)) {
            return versions.map(version -> version.resolve("bin").toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
