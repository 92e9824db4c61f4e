package de.tum.klausur.bank.check.rule;

import de.tum.klausur.bank.version.Figure;
import de.tum.klausur.bank.version.FigureKind;
import de.tum.klausur.question.part.Wording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts that the eye doesn't meet but that come along: what describes a figure, and what its source says beside what it
 * draws.
 *
 * @param descriptions alt texts
 * @param sources ids, classes, titles and comments of SVG figures
 * @param drawn the words that SVG figures show
 */
record HiddenTexts(List<String> descriptions, List<String> sources, List<String> drawn) {

    private static final Pattern IMAGE = Pattern.compile("!\\[((?:[^\\]\\\\]|\\\\.)*+)]\\(");
    private static final Pattern SOURCE = Pattern.compile(
            "\\b(?:id|class|aria-label|data-[a-z-]+)\\s*=\\s*[\"']([^\"']*+)[\"']"
                    + "|<!--(.*?)-->|<(?:title|desc|metadata)\\b[^>]*>(.*?)</",
            Pattern.DOTALL);
    private static final Pattern DRAWN = Pattern.compile(">([^<>]*\\S[^<>]*)<");
    private static final Pattern UNSEEN =
            Pattern.compile("<!--.*?-->|<(title|desc|metadata|style)\\b[^>]*>.*?</\\1>", Pattern.DOTALL);

    static HiddenTexts of(CheckedVariant variant) {
        Stream<Wording> shown = VisibleTexts.of(variant.asked()).stream();
        List<String> descriptions = Stream.concat(
                        shown.flatMap(HiddenTexts::languages)
                                .flatMap(text -> IMAGE.matcher(text).results().map(image -> image.group(1))),
                        VisibleTexts.pictures(variant.asked()).stream().flatMap(HiddenTexts::languages))
                .toList();
        List<String> figures = variant.question().version().figures().values().stream()
                .filter(figure -> figure.kind() == FigureKind.SVG)
                .map(figure -> svg(variant, figure))
                .toList();
        return new HiddenTexts(
                descriptions,
                figures.stream().flatMap(HiddenTexts::sources).toList(),
                figures.stream()
                        .flatMap(svg -> DRAWN.matcher(UNSEEN.matcher(svg).replaceAll(""))
                                .results()
                                .map(text -> text.group(1)))
                        .toList());
    }

    /** A text without what describes its figures. */
    static String withoutDescriptions(String text) {
        return IMAGE.matcher(text).replaceAll("(");
    }

    private static String svg(CheckedVariant variant, Figure figure) {
        return variant.template().fill(new String(figure.content(), StandardCharsets.UTF_8), variant.seed());
    }

    private static Stream<String> sources(String svg) {
        return SOURCE.matcher(svg)
                .results()
                .map(found -> Stream.of(1, 2, 3)
                        .flatMap(group -> Optional.ofNullable(found.group(group)).stream())
                        .findFirst()
                        .orElse(""));
    }

    private static Stream<String> languages(Wording wording) {
        return Stream.concat(Stream.of(wording.en()), wording.de().stream());
    }
}
