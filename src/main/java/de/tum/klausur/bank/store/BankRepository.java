package de.tum.klausur.bank.store;

import de.tum.klausur.shared.Bounded;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class BankRepository implements PanacheRepositoryBase<Bank, String> {

    @Bounded(by = "folders below exams/banks")
    List<Bank> inService() {
        return list("removedAt is null order by lecture, id");
    }
}
