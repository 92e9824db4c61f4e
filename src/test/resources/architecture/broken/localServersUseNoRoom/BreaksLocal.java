package de.tum.klausur.local.server;

class BreaksLocal {
    de.tum.klausur.exam.KnownToServers room;
}
