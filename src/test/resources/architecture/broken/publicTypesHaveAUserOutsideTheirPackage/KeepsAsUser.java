package de.tum.klausur.session;

class KeepsAsUser {
    de.tum.klausur.exam.KeepsByUse used;
}
