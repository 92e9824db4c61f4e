package de.tum.klausur.session;

class BreaksBound implements io.quarkus.hibernate.orm.panache.PanacheRepository<String> {

    java.util.List<String> all() {
        return listAll();
    }
}
