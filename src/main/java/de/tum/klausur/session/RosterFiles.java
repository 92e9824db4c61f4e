package de.tum.klausur.session;

import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.session.roster.RosterEncoding;
import de.tum.klausur.session.roster.RosterOutcome;
import de.tum.klausur.session.roster.TumOnlineFile;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The roster files of sessions, kept as they came. */
@ApplicationScoped
public class RosterFiles {

    private static final int LONGEST_NAME = 200;

    private final RosterFileRepository files;
    private final CurrentPerson current;
    private final Clock clock;

    RosterFiles(RosterFileRepository files, CurrentPerson current, Clock clock) {
        this.files = files;
        this.current = current;
        this.clock = clock;
    }

    /** The file taken over last; empty where a session has none. */
    @Transactional
    public Optional<ImportedRoster> latest(UUID sessionId) {
        return files.latestImported(sessionId)
                .map(row -> new ImportedRoster(
                        row.name, Optional.ofNullable(row.importedAt).orElseThrow(), read(row)));
    }

    RosterFile get(UUID sessionId, UUID fileId) {
        return files.inSession(sessionId, fileId)
                .orElseThrow(() -> new NotThere("roster file " + fileId + " of session/" + sessionId));
    }

    /** Keeps a readable file in place of earlier ones that were never taken over. */
    UUID keep(UUID sessionId, String name, byte[] content) {
        if (TumOnlineFile.read(content) instanceof RosterOutcome.Unreadable unreadable) {
            throw new InvalidInput(RosterTexts.input(unreadable.problems()));
        }
        files.deleteDrafts(sessionId);
        RosterFile row = new RosterFile();
        row.id = UUID.randomUUID();
        row.sessionId = sessionId;
        row.name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        row.content = content;
        row.uploadedBy = current.person().id();
        row.uploadedAt = clock.instant();
        files.persist(row);
        return row.id;
    }

    static TumOnlineFile read(RosterFile row) {
        RosterOutcome reading = Optional.ofNullable(row.encoding)
                .flatMap(RosterEncoding::named)
                .map(encoding -> TumOnlineFile.read(row.content, encoding))
                .orElseGet(() -> TumOnlineFile.read(row.content));
        return switch (reading) {
            case RosterOutcome.Read(TumOnlineFile file) -> file;
            case RosterOutcome.Unreadable unreadable ->
                throw new IllegalStateException("kept and no longer readable: " + unreadable.problems());
        };
    }
}
