package de.tum.klausur.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.tum.klausur.attempt.model.PictureSize;
import de.tum.klausur.attempt.model.UploadedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Pictures as they are shown: drawn anew from the pixels that we could read, so that no browser of a marker ever unpacks
 * what a student made. Few at once and none larger than a screen, so that memory stays bounded; what was drawn is kept for
 * a while.
 */
@ApplicationScoped
class ShownPictures {

    private static final Logger LOG = Logger.getLogger(ShownPictures.class);
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;
    private static final long MOST_KEPT = 64L * 1024 * 1024;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Cache<String, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((String digest, byte[] picture) -> picture.length)
            .build();

    /**
     * The picture to be shown; empty where the file is no picture that can be drawn, so that only its download is left.
     *
     * @throws ServiceUnavailableException where too many wait to be drawn
     */
    Optional<byte[]> of(UploadedFile file) {
        if (file.size().filter(PictureSize::isBounded).isEmpty()) {
            return Optional.empty();
        }
        byte[] known = kept.getIfPresent(file.digest());
        return known == null ? draw(file) : Optional.of(known);
    }

    private Optional<byte[]> draw(UploadedFile file) {
        takePlace();
        try {
            byte[] drawn = PictureRenderer.redraw(file);
            kept.put(file.digest(), drawn);
            return Optional.of(drawn);
        } catch (IOException | RuntimeException undrawable) {
            LOG.debugf("picture %s can't be drawn: %s", file.digest(), undrawable);
            return Optional.empty();
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ServiceUnavailableException((long) PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailableException((long) PATIENCE_SECONDS);
        }
    }
}
