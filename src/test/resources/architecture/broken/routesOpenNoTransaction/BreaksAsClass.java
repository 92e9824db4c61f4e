package de.tum.klausur.session;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

@Path("/nowhere")
@Transactional
class BreaksAsClass {}
