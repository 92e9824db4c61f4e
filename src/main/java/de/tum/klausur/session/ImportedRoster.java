package de.tum.klausur.session;

import de.tum.klausur.session.roster.TumOnlineFile;
import java.time.Instant;

/** The roster file that a session's candidates come from, ready to go back with grades. */
public record ImportedRoster(String name, Instant importedAt, TumOnlineFile file) {}
