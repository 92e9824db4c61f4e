package de.tum.klausur.bank.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class BankRepository implements PanacheRepositoryBase<Bank, String> {

    List<Bank> inService() {
        return list("removedAt is null order by lecture, id");
    }
}
