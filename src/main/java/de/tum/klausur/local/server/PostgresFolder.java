package de.tum.klausur.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Where a {@link EmbeddedPostgres} lives: programs, data, password, log; and the commands given there. */
final class PostgresFolder {

    private static final int PASSWORD_BYTES = 24;
    private final Path home;
    private final Path programs;
    private final OsUser user;

    private PostgresFolder(Path home, Path programs, OsUser user) {
        this.home = home;
        this.programs = programs;
        this.user = user;
    }

    /** Unpacks and initialises what is missing. */
    static PostgresFolder prepare(Path home) throws IOException {
        OsUser user = OsUser.forServers();
        Path folder = Files.createDirectories(home.toAbsolutePath()).toRealPath();
        PostgresFolder prepared = new PostgresFolder(folder, PostgresBinaries.in(folder), user);
        user.own(folder);
        if (!Files.exists(prepared.data())) {
            prepared.initialise();
        }
        return prepared;
    }

    static Path password(Path home) {
        return home.resolve("password");
    }

    private Path password() {
        return password(home);
    }

    private Path log() {
        return home.resolve("server.log");
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    private void initialise() throws IOException {
        writePassword();
        Path half = home.resolve("data.initialising");
        Folders.delete(half);
        // The built-in locale is the same on every system, so that equal data sort equally everywhere.
        run(
                "PostgreSQL's data folder could not be made",
                program("initdb"),
                "-D",
                half.toString(),
                "-U",
                EmbeddedPostgres.USER,
                "--pwfile=" + password(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Files.move(half, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void writePassword() throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(password());
        Files.createFile(
                password(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password(), HexFormat.of().formatHex(random));
        user.own(password());
    }

    /** The port of the server that runs on these data, 0 where none does; a stale pid file is removed. */
    int portOfRunningServer() throws IOException {
        if (!Files.exists(pidFile())) {
            return 0;
        }
        List<String> lines = Files.readAllLines(pidFile());
        boolean ready = lines.size() > 7 && lines.get(7).strip().equals("ready");
        if (isOurs(Long.parseLong(lines.getFirst().strip()))) {
            return ready ? Integer.parseInt(lines.get(3).strip()) : 0;
        }
        // The number may belong to somebody else's process by now, which would keep PostgreSQL from starting.
        Files.delete(pidFile());
        return 0;
    }

    private boolean isOurs(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().commandLine())
                .filter(line -> line.contains(data().toString()))
                .isPresent();
    }

    void startServer(int port) throws IOException {
        String settings = Stream.of(
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "fsync=on",
                        "synchronous_commit=on",
                        "max_connections=200",
                        "shared_buffers=128MB",
                        "port=" + port)
                .map(setting -> "-c " + setting)
                .reduce("", (all, one) -> all + " " + one);
        run(
                "PostgreSQL did not start",
                program("pg_ctl"),
                "start",
                "-w",
                "-D",
                data().toString(),
                "-l",
                log().toString(),
                "-o",
                settings);
    }

    /** Stops the server on these data, if one runs. */
    void stopServer() throws IOException {
        portOfRunningServer();
        if (Files.exists(pidFile())) {
            run("PostgreSQL did not stop", program("pg_ctl"), "stop", "-w", "-m", "fast", "-D", data().toString());
        }
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    private void run(String failure, String... command) throws IOException {
        Path output = Files.createTempFile("klausur-postgresql", ".log");
        try {
            if (Command.logged(user.prefixed(List.of(command)), home, output) != 0) {
                throw new StartProblem("%s: %s See %s."
                        .formatted(failure, Files.readString(output).strip(), log()));
            }
        } finally {
            Files.delete(output);
        }
    }
}
