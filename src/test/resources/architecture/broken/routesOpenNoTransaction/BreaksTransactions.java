package de.tum.klausur.exam;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

@Path("/nowhere")
class BreaksTransactions {
    @Transactional
    void act() {}
}
