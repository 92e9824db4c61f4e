package de.tum.klausur.question.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Expressions as students type them: {@code 2x}, {@code 2·(a − b)x}, {@code x²}, {@code √(x)}, {@code 0,5x} beside what
 * the language has. Only {@code + - * / ^}, brackets, numbers, the task's variables, {@code pi}, {@code e} and a dozen
 * functions are read. What has two meanings is refused rather than guessed.
 */
public final class StudentFormula {

    /** Characters that may be typed. */
    public static final int LONGEST = 300;

    /** Why a typed text is not read; each has words of its own on the page. */
    public enum Reason {
        /** Nothing but blanks. */
        EMPTY,
        /** More than {@link #LONGEST} characters, or more than the language has once each {@code *} is written out. */
        TOO_LONG,
        /** No expression: a bracket without its other, two operators in a row, a strange character (the excerpt). */
        UNREADABLE,
        /** The excerpt is neither a variable of the task nor a function. */
        UNKNOWN_NAME,
        /** The function in the excerpt has no brackets behind it: {@code exp x}. */
        MISSING_BRACKETS,
        /** {@code 1/2x}, {@code e^2x}: does {@code x} stand in the divisor or exponent? The excerpt ends there. */
        AMBIGUOUS_PRODUCT,
        /** {@code 1,792}: a decimal comma or one between thousands? */
        AMBIGUOUS_NUMBER,
        /** {@code max(1,2,x)}: a decimal comma or one between what the function takes? */
        AMBIGUOUS_COMMA,
        /** {@code 2e-3}: a power of ten, or Euler's number less 3? */
        AMBIGUOUS_E
    }

    /** What came of reading. */
    public sealed interface Read {

        /** The expression; empty where there is a problem. */
        default Optional<Formula> formula() {
            return this instanceof Good(Formula good) ? Optional.of(good) : Optional.empty();
        }
    }

    /** An expression; its text is how it was understood, with each {@code *} written out. */
    public record Good(Formula good) implements Read {}

    /** None. The excerpt is a piece of what was typed, or empty. */
    public record Problem(Reason reason, String excerpt) implements Read {}

    /** Marking reads a response for its form and for its value, and a key beside each response. */
    private static final int MOST_CACHED = 500;

    private static final Map<CacheKey, Read> CACHE = new ConcurrentHashMap<>();

    private record CacheKey(String typed, Set<String> variables) {

        CacheKey {
            variables = Set.copyOf(variables);
        }
    }

    private StudentFormula() {}

    /** Reads what was typed; {@code variables} are the names that the task declares. */
    public static Read read(String typed, Set<String> variables) {
        if (typed.length() > LONGEST) {
            return typed.isBlank() ? new Problem(Reason.EMPTY, "") : new Problem(Reason.TOO_LONG, "");
        }
        CacheKey key = new CacheKey(typed, variables);
        return Optional.ofNullable(CACHE.get(key)).orElseGet(() -> cached(key));
    }

    private static Read cached(CacheKey key) {
        if (CACHE.size() >= MOST_CACHED) {
            CACHE.clear();
        }
        Read read = anew(key.typed(), key.variables());
        CACHE.put(key, read);
        return read;
    }

    private static Read anew(String typed, Set<String> variables) {
        if (typed.isBlank()) {
            return new Problem(Reason.EMPTY, "");
        }
        try {
            List<Token> tokens = new StudentLexer(typed, variables).tokens();
            String written = tokens.stream().map(Token::written).collect(Collectors.joining());
            return written.length() > Formula.LONGEST
                    ? new Problem(Reason.TOO_LONG, "")
                    : new Good(FormulaParser.formula(written, tokens));
        } catch (Unreadable unreadable) {
            return unreadable.typed();
        }
    }
}
