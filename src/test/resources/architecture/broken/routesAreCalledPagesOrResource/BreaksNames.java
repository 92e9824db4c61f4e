package de.tum.klausur.exam;

import jakarta.ws.rs.Path;

@Path("/nowhere")
class BreaksNames {}
