package de.tum.klausur.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<NoticeRow, Long> {}
