package de.tum.klausur.exam;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.reading.FileProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The blueprints in service: the last sound source of each file. */
@ApplicationScoped
@Transactional
class Blueprints {

    private static final long LOCK = 2_346_002;

    /** A blueprint's source. */
    public record Source(String id, String path, String text) {}

    private final EntityManager database;
    private final BlueprintRepository blueprints;
    private final FileProblems problems;
    private final Clock clock;

    Blueprints(EntityManager database, BlueprintRepository blueprints, FileProblems problems, Clock clock) {
        this.database = database;
        this.blueprints = blueprints;
        this.problems = problems;
        this.clock = clock;
    }

    /** All in service, by id. */
    public List<Source> list() {
        return blueprints.inService().stream().map(Blueprints::view).toList();
    }

    /** The one in service with this id. */
    public Optional<Source> find(String id) {
        return blueprints
                .findByIdOptional(id)
                .filter(blueprint -> blueprint.removedAt == null)
                .map(Blueprints::view);
    }

    /**
     * Takes over one look at exams/papers.
     *
     * @param sound sources by id that can be read
     * @param present the path of each id whose file is there, broken or not
     * @param found every problem of every file
     */
    public void takeOver(Map<String, Source> sound, Map<String, String> present, List<FileProblem> found) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        sound.values().forEach(this::serve);
        for (StoredBlueprint blueprint : blueprints.inService()) {
            String path = present.get(blueprint.id);
            if (path == null) {
                blueprint.removedAt = clock.instant();
            } else {
                blueprint.path = path; // where its problems stand
            }
        }
        problems.replace("papers", found);
    }

    private void serve(Source source) {
        StoredBlueprint blueprint = blueprints.findByIdOptional(source.id()).orElseGet(() -> {
            StoredBlueprint fresh = new StoredBlueprint();
            fresh.id = source.id();
            fresh.source = "";
            return fresh;
        });
        if (!blueprint.source.equals(source.text()) || blueprint.removedAt != null) {
            blueprint.updatedAt = clock.instant();
        }
        blueprint.path = source.path();
        blueprint.source = source.text();
        blueprint.removedAt = null;
        blueprints.persist(blueprint);
    }

    private static Source view(StoredBlueprint blueprint) {
        return new Source(blueprint.id, blueprint.path, blueprint.source);
    }
}
