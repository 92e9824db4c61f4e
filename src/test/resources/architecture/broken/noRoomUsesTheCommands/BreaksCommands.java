package de.tum.klausur.exam;

class BreaksCommands {
    de.tum.klausur.local.check.Command command;
}
