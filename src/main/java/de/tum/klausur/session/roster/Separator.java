package de.tum.klausur.session.roster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can stand between the columns of a file that another program has saved. */
enum Separator {
    SEMICOLON(";"),
    COMMA(","),
    TAB("\t"),
    BAR("|");

    private static final Set<String> COLUMNS =
            Arrays.stream(Column.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Pattern sign;

    Separator(String sign) {
        this.sign = Pattern.compile(Pattern.quote(sign));
    }

    /** By what a header is separated where that isn't a semicolon: by what more of our columns are found than by it. */
    static Optional<Separator> otherThanSemicolon(Row header, RosterText text) {
        String line = text.raw(
                header.cells().getFirst().start(), header.cells().getLast().end());
        return Arrays.stream(values())
                .max(Comparator.comparingLong((Separator one) -> one.columns(line))
                        .thenComparing(Comparator.<Separator>naturalOrder().reversed()))
                .filter(best -> best != SEMICOLON);
    }

    private long columns(String line) {
        return sign.splitAsStream(line)
                .map(name -> name.replace("\"", "").strip().toUpperCase(Locale.ROOT))
                .filter(COLUMNS::contains)
                .distinct()
                .count();
    }
}
