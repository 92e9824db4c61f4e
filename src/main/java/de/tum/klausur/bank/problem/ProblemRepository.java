package de.tum.klausur.bank.problem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ProblemRepository implements PanacheRepositoryBase<ProblemRow, Long> {}
