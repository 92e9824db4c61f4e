package de.tum.klausur.local.server;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** As whom PostgreSQL runs. It refuses root, so root's server runs as nobody, or seems to in a namespace of its own. */
public enum OsUser {
    SELF,
    NOBODY,
    NAMESPACE;

    private static final int NOBODY_ID = 65534;

    /**
     * The user for a server that refuses root.
     *
     * @throws StartProblem where root can't become anybody else
     */
    public static OsUser forServers() {
        if (new UnixSystem().getUid() != 0) {
            return SELF;
        }
        return Stream.of(NOBODY, NAMESPACE)
                .filter(user -> Command.succeeds(user.prefixed(List.of("true"))))
                .findFirst()
                .orElseThrow(() -> new StartProblem("PostgreSQL doesn't run as root, and neither setpriv nor unshare "
                        + "works here. Run ./klausur as a normal user, or name a server: KLAUSUR_DB_URL."));
    }

    /** The command as this user gives it. */
    public List<String> prefixed(List<String> command) {
        List<String> all = new ArrayList<>(prefix());
        all.addAll(command);
        return all;
    }

    private List<String> prefix() {
        return switch (this) {
            case SELF -> List.of();
            case NOBODY -> List.of("setpriv", "--reuid=" + NOBODY_ID, "--regid=" + NOBODY_ID, "--clear-groups");
            case NAMESPACE -> List.of("unshare", "-U");
        };
    }

    /** Hands file or folder over to this user. */
    public void own(Path path) {
        try {
            if (this == NOBODY) {
                Files.setAttribute(path, "unix:uid", NOBODY_ID);
                Files.setAttribute(path, "unix:gid", NOBODY_ID);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this user gets to {@code folder}, i.e. may pass each folder above it that exists. */
    public boolean reaches(Path folder) {
        return this != NOBODY
                || Stream.iterate(folder.toAbsolutePath(), path -> path != null, Path::getParent)
                        .filter(Files::exists)
                        .allMatch(OsUser::isOpenToOthers);
    }

    private static boolean isOpenToOthers(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
