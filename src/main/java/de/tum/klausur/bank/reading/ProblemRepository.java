package de.tum.klausur.bank.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ProblemRepository implements PanacheRepositoryBase<ProblemRow, Long> {}
