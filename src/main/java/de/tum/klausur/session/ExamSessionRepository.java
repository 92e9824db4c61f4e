package de.tum.klausur.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ExamSessionRepository implements PanacheRepositoryBase<ExamSession, UUID> {

    List<ExamSession> newestFirst() {
        return list("order by opensAt desc, id");
    }
}
