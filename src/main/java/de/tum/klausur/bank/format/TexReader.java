package de.tum.klausur.bank.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a formula as KaTeX would, as far as {@link Commands} goes. What it takes, KaTeX takes; what it doubts, KaTeX may
 * take all the same.
 */
public final class TexReader {

    private static final Pattern TOKEN = Pattern.compile("\\\\(?:[A-Za-z]+|.)|\\s+|.", Pattern.DOTALL);
    private static final Pattern PLAIN_TEXT = Pattern.compile("[^\\\\{}$_^&#%~]*");
    private static final String REFUSED = "#$%&~";

    /** That something is not what is known here. */
    private static final class Doubt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Doubt(String message) {
            super(message, null, false, false);
        }
    }

    private final List<String> tokens;
    private int at;

    private TexReader(String tex) {
        tokens = TOKEN.matcher(tex).results().map(token -> token.group()).toList();
    }

    /** What is doubtful about a formula; empty where KaTeX is sure to set it. */
    public static Optional<String> doubt(String tex) {
        TexReader reading = new TexReader(tex);
        try {
            reading.list(false);
            reading.require(reading.at == reading.tokens.size());
            return Optional.empty();
        } catch (Doubt doubt) {
            return Optional.of(String.valueOf(doubt.getMessage()));
        }
    }

    /**
     * Atoms with their scripts, up to what closes the list.
     *
     * @param rows whether it is the body of an environment
     */
    private void list(boolean rows) {
        skipBlanks();
        while (at < tokens.size() && !closes(tokens.get(at))) {
            if (rows && (is("&") || is("\\\\"))) {
                at++;
            } else if (is("^") || is("_") || is("'")) {
                scripts();
            } else {
                atom();
                skipBlanks();
                scripts();
            }
            skipBlanks();
        }
    }

    private static boolean closes(String token) {
        return token.equals("}") || token.equals("\\right") || token.equals("\\end");
    }

    /** At most one index and one exponent; primes may stand before an exponent but not behind it. */
    private void scripts() {
        boolean above = false;
        boolean below = false;
        while (is("^") || is("_") || is("'")) {
            String mark = next();
            if (mark.equals("'")) {
                require(!above);
            } else if (mark.equals("^")) {
                require(!above);
                above = true;
                script();
            } else {
                require(!below);
                below = true;
                script();
            }
            skipBlanks();
        }
    }

    private void script() {
        skipBlanks();
        if (is("{")) {
            group();
            return;
        }
        String token = next();
        if (!token.startsWith("\\")) {
            require(!"^_'".contains(token) && isOrdinary(token));
        } else if (Commands.IN_SCRIPTS.contains(token.substring(1))) {
            command(token.substring(1));
        } else {
            require(Commands.SYMBOLS.contains(token.substring(1)));
        }
    }

    private void atom() {
        if (is("{")) {
            group();
            return;
        }
        String token = next();
        if (token.startsWith("\\")) {
            command(token.substring(1));
        } else {
            require(isOrdinary(token));
        }
    }

    private static boolean isOrdinary(String token) {
        return !REFUSED.contains(token) && !Character.isSurrogate(token.charAt(0)) && !token.equals("}");
    }

    private void command(String name) {
        if (Commands.SYMBOLS.contains(name) || Commands.OUTSIDE_SCRIPTS.contains(name)) {
            return;
        }
        if (Commands.TEXTS.contains(name)) {
            text();
        } else if (name.equals("left")) {
            delimiter();
            list(false);
            require(next().equals("\\right"));
            delimiter();
        } else if (name.equals("begin")) {
            environment();
        } else if (Commands.SIZES.contains(name)) {
            delimiter();
        } else {
            arguments(name);
        }
    }

    private void arguments(String name) {
        Integer count = Commands.ARGUMENTS.get(name);
        if (count == null) {
            throw new Doubt("\\" + name + " is not known");
        }
        skipBlanks();
        if (name.equals("sqrt") && is("[")) {
            at++;
            while (!is("]")) {
                require(isOrdinary(next()));
            }
            at++;
        }
        for (int i = 0; i < count; i++) {
            script();
        }
    }

    private void group() {
        at++;
        list(false);
        require(next().equals("}"));
    }

    private void text() {
        require(next().equals("{"));
        while (!is("}")) {
            String token = next();
            require(PLAIN_TEXT.matcher(token).matches() || token.equals("\\ ") || token.equals("\\%"));
        }
        at++;
    }

    private void environment() {
        String name = name();
        require(Commands.ENVIRONMENTS.contains(name));
        list(true);
        require(next().equals("\\end"));
        require(name().equals(name));
    }

    private String name() {
        require(next().equals("{"));
        StringBuilder name = new StringBuilder();
        while (!is("}")) {
            name.append(next());
        }
        at++;
        return name.toString();
    }

    private void delimiter() {
        skipBlanks();
        require(Commands.DELIMITERS.contains(next()));
    }

    private void skipBlanks() {
        while (at < tokens.size() && tokens.get(at).isBlank()) {
            at++;
        }
    }

    private boolean is(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }

    private String next() {
        if (at >= tokens.size()) {
            throw new Doubt("it ends too early");
        }
        return tokens.get(at++);
    }

    private void require(boolean expected) {
        if (!expected) {
            String near = at > 0 && at <= tokens.size() ? tokens.get(at - 1) : "its end";
            throw new Doubt("it is unclear at " + near);
        }
    }
}
