package de.tum.klausur.exam;

import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

@Path("/nowhere")
class BreaksPages {
    Row row() {
        return new Row();
    }

    String keeps() {
        return "";
    }

    @Entity
    static class Row {}
}
