package de.tum.klausur.exam;

import de.tum.klausur.shared.Bounded;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class BlueprintRepository implements PanacheRepositoryBase<StoredBlueprint, String> {

    @Bounded(by = "files below exams/papers")
    List<StoredBlueprint> inService() {
        return list("removedAt is null order by id");
    }
}
