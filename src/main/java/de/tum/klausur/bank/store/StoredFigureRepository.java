package de.tum.klausur.bank.store;

import de.tum.klausur.shared.Bounded;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class StoredFigureRepository implements PanacheRepositoryBase<StoredFigure, StoredFigure.Key> {

    @Bounded(by = "figures of one question")
    List<StoredFigure> ofVersion(String hash) {
        return list("versionHash", hash);
    }
}
