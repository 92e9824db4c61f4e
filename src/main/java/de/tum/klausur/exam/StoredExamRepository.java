package de.tum.klausur.exam;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class StoredExamRepository implements PanacheRepositoryBase<StoredExam, String> {}
