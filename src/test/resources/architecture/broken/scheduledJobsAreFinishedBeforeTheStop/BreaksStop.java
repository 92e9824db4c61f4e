package de.tum.klausur.exam;

import io.quarkus.scheduler.Scheduled;

class BreaksStop {
    @Scheduled(every = "1s")
    void act() {}
}
