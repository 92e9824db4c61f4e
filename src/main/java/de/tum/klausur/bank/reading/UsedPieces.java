package de.tum.klausur.bank.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamReader;

/**
 * How much a picture draws. Ten lines can draw a billion pieces, where each of them uses the one before ten times; and one
 * that uses itself never ends.
 */
final class UsedPieces {

    /** What a picture draws at most, uses counted as what they show; the banks' largest has some hundreds. */
    static final int MOST_DRAWN = 50_000;

    /** Uses of uses: what draws a picture goes down into them one by one. */
    private static final int DEEPEST = 100;

    private static final Pattern LOCAL = Pattern.compile("url\\(\\s*[\"']?\\s*#([^\"')\\s]+)");

    private final Deque<Piece> open = new ArrayDeque<>();
    private final Map<String, Piece> named = new HashMap<>();
    private final List<Piece> roots = new ArrayList<>();

    private static final class Piece {

        private final Location at;
        private final List<Piece> within = new ArrayList<>();
        private final List<String> used = new ArrayList<>();
        private boolean underWay;
        private long drawn;

        private Piece(Location at) {
            this.at = at;
        }
    }

    /** What is wrong, and with the piece that begins where. */
    record Excess(Location at, boolean endless) {}

    private static final class TooMuch extends RuntimeException {

        private final transient Excess excess;

        private TooMuch(Piece piece, boolean endless) {
            super("too much", null, false, false);
            this.excess = new Excess(piece.at, endless);
        }
    }

    void begin(XMLStreamReader xml, Location at) {
        Piece piece = new Piece(at);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i).strip();
            if (name.equals("id")) {
                named.putIfAbsent(value, piece);
            } else if (name.equals("href") && value.startsWith("#")) {
                piece.used.add(value.substring(1));
            } else {
                LOCAL.matcher(value).results().map(found -> found.group(1)).forEach(piece.used::add);
            }
        }
        Optional.ofNullable(open.peek())
                .map(parent -> parent.within)
                .orElse(roots)
                .add(piece);
        open.push(piece);
    }

    void end() {
        open.poll();
    }

    /** The first piece that is drawn without end or too often; empty where the picture is sound. */
    Optional<Excess> excess() {
        try {
            roots.forEach(root -> drawn(root, 0));
            return Optional.empty();
        } catch (TooMuch tooMuch) {
            return Optional.of(tooMuch.excess);
        }
    }

    private long drawn(Piece piece, int depth) {
        if (piece.underWay) {
            throw new TooMuch(piece, true);
        }
        if (piece.drawn > 0) {
            return piece.drawn;
        }
        if (depth > DEEPEST) {
            throw new TooMuch(piece, false);
        }
        piece.underWay = true;
        long sum = 1;
        for (Piece part : Stream.concat(piece.within.stream(), uses(piece)).toList()) {
            sum += drawn(part, depth + 1);
            if (sum > MOST_DRAWN) {
                throw new TooMuch(piece, false);
            }
        }
        piece.underWay = false;
        piece.drawn = sum;
        return sum;
    }

    private Stream<Piece> uses(Piece piece) {
        return piece.used.stream().flatMap(id -> Optional.ofNullable(named.get(id)).stream());
    }
}
