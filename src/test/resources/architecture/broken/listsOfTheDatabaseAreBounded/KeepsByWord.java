package de.tum.klausur.session;

class KeepsByWord implements io.quarkus.hibernate.orm.panache.PanacheRepository<String> {

    @de.tum.klausur.shared.Bounded(by = "rooms of one house")
    java.util.List<String> of(String house) {
        return list("house", house);
    }
}
