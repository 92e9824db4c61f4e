package de.tum.klausur.local;

import de.tum.klausur.local.DemoRealm.DemoLogin;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.stream.Collectors;

/** Says, once the application is ready, where it is and who can sign in; then waits for the end. */
final class Welcome implements QuarkusApplication {

    @Override
    public int run(String... args) {
        System.out.println(text(new Settings(System.getenv())));
        Quarkus.waitForExit();
        return 0;
    }

    /** Address and, where we bring the demo realm, its logins. */
    static String text(Settings settings) {
        String address = "\nKlausur is ready: %s\n".formatted(settings.publicAddress());
        if (settings.isProduction() || !settings.bringsKeycloak()) {
            return address;
        }
        return address
                + "\n"
                + line(new DemoLogin("role", "login", "password", "name", ""))
                + DemoRealm.logins().stream().map(Welcome::line).collect(Collectors.joining())
                + "\nCtrl-C stops everything; the data are kept.\n";
    }

    private static String line(DemoLogin login) {
        return "  %-9s %-10s %-9s %-17s %s"
                        .formatted(login.role(), login.login(), login.password(), login.name(), login.note())
                        .stripTrailing()
                + "\n";
    }
}
