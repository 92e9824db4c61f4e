package de.tum.klausur.bank.text;

import de.tum.klausur.bank.format.source.Block;
import de.tum.klausur.bank.format.source.Line;
import de.tum.klausur.bank.format.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Compares a text with what the page shows of it: every word and number of the one must come in the other, in its order.
 * Whatever rule of Markdown swallowed it, what vanishes is found.
 */
public final class Vanished {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Numbers of a list, addresses of pictures and links, entities: shown otherwise, or by what they do. */
    private static final Pattern UNSEEN = Pattern.compile(
            "^[\\s>*+-]*[0-9]{1,9}[.)](?=\\s|$)|]\\((?:[^()]|\\([^()]*\\))*+\\)|]\\[[^\\[\\]]*]|<[a-z]+:[^<>\\s]*>|&#?[A-Za-z0-9]{1,31};");

    /** Where a link leads that names it, as {@code [text][1]} does. */
    private static final Pattern REFERENCE = Pattern.compile(" {0,3}\\[([^\\[\\]]+)]:.*");

    private static final Pattern FENCE = Pattern.compile("\\s*(?:`{3,}|~{3,}).*");

    /**
     * A line in which no rule of Markdown finds anything to hide, as most lines are: no HTML, no link, no entity, no fence, no
     * number of a list.
     */
    private static final Pattern PLAIN = Pattern.compile(
            "(?![\\s>*+-]*[0-9]{1,9}[.)])(?:[^`~<\\]&\\P{ASCII}\\p{Cntrl}]|`(?!`)|~(?!~)"
                    + "|<(?![A-Za-z/!?])|](?![\\[(:])|&(?![#A-Za-z0-9])|[\\P{ASCII}&&[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]])*+");

    /** What makes the lines around it a table, which hides cells beyond its columns. */
    private static final Pattern TABLE = Pattern.compile("[\\s|:>*+-]*-[\\s|:-]*");

    /** How far what is shown may run ahead, such as the address of a link. */
    private static final int AHEAD = 12;

    private record Word(String text, Place place, boolean mayBeUnseen) {}

    private Vanished() {}

    /** A word that isn't shown. */
    public record Lost(String word, Place place) {}

    /** The first word of {@code text} that the page doesn't show. */
    public static Optional<Lost> in(Block text) {
        return text.lines().stream().allMatch(Vanished::isPlain) ? Optional.empty() : inShown(text);
    }

    private static boolean isPlain(Line line) {
        boolean plain = PLAIN.matcher(line.text()).matches()
                && !TABLE.matcher(line.text()).matches();
        return plain || isFence(line);
    }

    /** The same by showing it, whatever it is made of. */
    static Optional<Lost> inShown(Block text) {
        List<String> shown = shown(Markdown.html(text.markdown(), Map.of(), Markdown.Form.TEXT));
        int at = 0;
        for (Word word : words(text)) {
            int found = shown.subList(at, Math.min(shown.size(), at + AHEAD)).indexOf(word.text());
            if (found >= 0 && (found == 0 || !word.mayBeUnseen())) {
                at += found + 1;
            } else if (!word.mayBeUnseen()) {
                return Optional.of(new Lost(word.text(), word.place()));
            }
        }
        return Optional.empty();
    }

    private static List<Word> words(Block text) {
        List<Word> words = new ArrayList<>();
        for (Line line : text.lines()) {
            if (isFence(line)) {
                continue;
            }
            boolean hidden = isAddress(line, text.markdown());
            List<MatchResult> unseen = line.code()
                    ? List.of()
                    : UNSEEN.matcher(line.text()).results().toList();
            WORD.matcher(line.text())
                    .results()
                    .map(word -> new Word(
                            word.group(),
                            line.at(word.start()),
                            hidden
                                    || unseen.stream()
                                            .anyMatch(range ->
                                                    range.start() <= word.start() && word.end() <= range.end())))
                    .forEach(words::add);
        }
        return words;
    }

    /** The rule above or below code, where the name of its language is never shown. */
    private static boolean isFence(Line line) {
        return line.code() && FENCE.matcher(line.text()).matches();
    }

    /** The address of a link that is there. */
    private static boolean isAddress(Line line, String text) {
        Matcher reference = REFERENCE.matcher(line.text());
        return !line.code() && reference.matches() && text.contains("][" + reference.group(1) + "]");
    }

    private static List<String> shown(String html) {
        return Jsoup.parseBodyFragment(html)
                .body()
                .nodeStream()
                .flatMap(Vanished::texts)
                .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group))
                .toList();
    }

    private static Stream<String> texts(Node node) {
        return switch (node) {
            case TextNode text -> Stream.of(text.getWholeText());
            case Element element when element.normalName().equals("img") -> Stream.of(element.attr("alt"));
            default -> Stream.of();
        };
    }
}
