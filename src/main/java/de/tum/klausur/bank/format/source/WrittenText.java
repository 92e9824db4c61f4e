package de.tum.klausur.bank.format.source;

import java.util.List;
import java.util.Optional;

/**
 * A single value of a file, as it is written there.
 *
 * @param keys that lead to it, from the top; a list adds none
 * @param text what YAML makes of it
 * @param place where it begins
 * @param start where the text itself begins, behind a quote; empty where YAML writes it otherwise than it reads
 */
public record WrittenText(List<String> keys, String text, Place place, Optional<Place> start) {

    public WrittenText {
        keys = List.copyOf(keys);
    }

    /** The key that it, or the list that holds it, stands behind. */
    public String key() {
        return keys.isEmpty() ? "" : keys.getLast();
    }
}
