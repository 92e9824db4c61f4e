package de.tum.klausur.session;

class KeepsByPage implements io.quarkus.hibernate.orm.panache.PanacheRepository<String> {

    java.util.List<String> first() {
        return findAll().page(0, 10).list();
    }

    java.util.List<?> first(jakarta.persistence.EntityManager database) {
        return database.createQuery("from Person").setMaxResults(10).getResultList();
    }
}
