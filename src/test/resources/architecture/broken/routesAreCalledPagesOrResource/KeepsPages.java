package de.tum.klausur.session;

import jakarta.ws.rs.Path;

@Path("/nowhere")
class KeepsPages {}
