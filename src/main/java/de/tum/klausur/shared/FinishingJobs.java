package de.tum.klausur.shared;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets a job run as long as the application does. */
@Interceptor
@FinishedBeforeStop
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class FinishingJobs {

    private final RunningJobs running;

    FinishingJobs(RunningJobs running) {
        this.running = running;
    }

    @AroundInvoke
    @Nullable
    Object run(InvocationContext job) throws Exception {
        Optional<Runnable> end = running.begin();
        if (end.isEmpty()) {
            return null;
        }
        try {
            return job.proceed();
        } finally {
            end.get().run();
        }
    }
}
