package de.tum.klausur.people;

import java.util.Locale;

/**
 * Where a person gets mail.
 *
 * @param language in which the person is written to: English or German
 */
public record Mailbox(String address, Locale language) {}
