package de.tum.klausur.shared.math;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Sets formulas, each once, for all threads. The engine starts with the first formula and is shared. */
@ApplicationScoped
public class Formulas {

    private static final Logger LOG = Logger.getLogger(Formulas.class);

    /** Characters kept in memory: some thousand formulas. */
    private static final long KEPT_CHARACTERS = 32L * 1024 * 1024;

    /** What a formula's entry weighs beside its drawing. */
    private static final int ENTRY = 100;

    /** Characters of a formula that a log's line shows. */
    private static final int LOGGED = 80;

    /** A usual formula takes some hundredths of a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Cache<Tex, Optional<SetFormula>> set = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((Tex tex, Optional<SetFormula> drawn) -> ENTRY
                    + tex.source().length()
                    + drawn.map(formula -> formula.svg().length()).orElse(0))
            .build();
    private final Duration patience;
    private Optional<MathEngine> engine = Optional.empty();
    private boolean startable = true;

    public Formulas() {
        this(PATIENCE);
    }

    Formulas(Duration patience) {
        this.patience = patience;
    }

    /**
     * The formula as a picture; empty where it can't be set, so that its source is shown instead. That a formula can't be
     * set is remembered as well: a hostile one costs its time once.
     */
    public Optional<SetFormula> set(Tex tex) {
        return set.get(tex, this::draw);
    }

    private synchronized Optional<SetFormula> draw(Tex tex) {
        try {
            return started().flatMap(ready -> drawn(tex, ready));
        } catch (RuntimeException e) {
            LOG.warnf("Formula stays source: %s in %s", e, shortened(tex));
            engine.ifPresent(MathEngine::close);
            engine = Optional.empty();
            return Optional.empty();
        }
    }

    private static Optional<SetFormula> drawn(Tex tex, MathEngine ready) {
        Optional<SetFormula> drawn = ready.set(tex);
        if (drawn.isEmpty()) {
            LOG.warnf("Formula stays source: %s in %s", ready.refusal(), shortened(tex));
        }
        return drawn;
    }

    private static String shortened(Tex tex) {
        return tex.source().length() > LOGGED ? tex.source().substring(0, LOGGED) + "…" : tex.source();
    }

    /** Empty where the engine can't start at all, which is tried once. */
    private Optional<MathEngine> started() {
        if (engine.isEmpty() && startable) {
            startable = false;
            engine = Optional.of(new MathEngine(patience));
            startable = true;
        }
        return engine;
    }
}
