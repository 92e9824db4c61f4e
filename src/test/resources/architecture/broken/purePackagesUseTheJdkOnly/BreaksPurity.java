package de.tum.klausur.attempt.model;

class BreaksPurity {
    jakarta.ws.rs.core.Response answer;
}
