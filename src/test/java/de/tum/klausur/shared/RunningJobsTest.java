package de.tum.klausur.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RunningJobsTest {

    private final RunningJobs jobs = new RunningJobs();

    @Test
    void stopWaitsForAJobAtWork() throws InterruptedException {
        Runnable end = jobs.begin().orElseThrow();
        assertThat(jobs.finish(Duration.ofMillis(10))).isFalse();
        CompletableFuture<Boolean> stop = CompletableFuture.supplyAsync(this::finished);
        end.run();
        assertThat(stop.join()).isTrue();
    }

    @Test
    void noJobBeginsAfterTheStop() throws InterruptedException {
        assertThat(jobs.finish(Duration.ZERO)).isTrue();
        assertThat(jobs.begin()).isEmpty();
    }

    private boolean finished() {
        try {
            return jobs.finish(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
