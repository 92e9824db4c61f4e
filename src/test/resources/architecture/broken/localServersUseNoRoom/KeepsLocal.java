package de.tum.klausur.local.check;

class KeepsLocal {
    de.tum.klausur.exam.KnownToServers room;
}
