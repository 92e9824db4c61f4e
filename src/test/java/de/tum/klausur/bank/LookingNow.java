package de.tum.klausur.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Looks through exams/ at once, as the platform does every few seconds. */
@ApplicationScoped
public class LookingNow {

    @Inject
    WatchingBanks banks;

    @Inject
    Event<BanksChanged> changed;

    public void look() {
        banks.look();
        changed.fire(new BanksChanged()); // blueprints are looked through after the banks
    }
}
