package de.tum.klausur.session;

class BreaksByQuery {

    java.util.List<?> all(jakarta.persistence.EntityManager database) {
        return database.createQuery("from Person").getResultList();
    }
}
