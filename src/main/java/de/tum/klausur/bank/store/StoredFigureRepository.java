package de.tum.klausur.bank.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class StoredFigureRepository implements PanacheRepositoryBase<StoredFigure, StoredFigure.Key> {

    List<StoredFigure> ofVersion(String hash) {
        return list("versionHash", hash);
    }
}
