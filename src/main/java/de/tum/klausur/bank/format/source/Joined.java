package de.tum.klausur.bank.format.source;

import java.util.List;
import java.util.stream.Collectors;

/** Lines as one text, of whose characters the places in the file are known. */
record Joined(List<Line> lines, String text) {

    Joined(List<Line> lines) {
        this(List.copyOf(lines), lines.stream().map(Line::text).collect(Collectors.joining("\n")));
    }

    Place place(int index) {
        int rest = index;
        for (Line line : lines) {
            if (rest <= line.text().length()) {
                return line.at(rest);
            }
            rest -= line.text().length() + 1;
        }
        throw new IllegalStateException("no character " + index);
    }
}
