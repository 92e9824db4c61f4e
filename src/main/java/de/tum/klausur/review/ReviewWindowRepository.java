package de.tum.klausur.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ReviewWindowRepository implements PanacheRepositoryBase<ReviewWindow, UUID> {}
