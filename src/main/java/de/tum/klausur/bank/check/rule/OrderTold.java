package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.part.Part;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No explanation tells options by their order in the file: each student saw them in another one. */
final class OrderTold implements VariantRule {

    private static final List<Pattern> BY_ORDER = List.of(
            Pattern.compile(
                    "(?im)^\\s*+[*-] \\*\\*(?:true|false|right|wrong|yes|no|wahr|falsch|richtig|ja|nein)[.:]?\\*\\*"),
            Pattern.compile("(?i)\\b(?:first|second|third|fourth|last) (?:option|statement|choice)\\b"),
            Pattern.compile("(?i)\\b(?:erste|zweite|dritte|vierte|letzte)[nrs]? (?:Option|Aussage|Wahl)\\b"),
            Pattern.compile("(?i)\\b(?:option|statement|aussage) [1-9]\\b"));

    @Override
    public String name() {
        return "order-told";
    }

    @Override
    public int seeds() {
        return 1;
    }

    @Override
    public void check(CheckedVariant variant, Remarks remarks) {
        if (variant.asked().parts().stream().noneMatch(Part.Chosen.class::isInstance)) {
            return;
        }
        VisibleTexts.ofReview(variant.asked()).stream()
                .flatMap(text -> Stream.concat(Stream.of(text.en()), text.de().stream()))
                .flatMap(text -> BY_ORDER.stream()
                        .flatMap(pattern -> pattern.matcher(text).results()))
                .map(MatchResult::group)
                .forEach(told -> remarks.warning(
                        1,
                        "“" + told.strip() + "” tells an option by its order, which differs from student to student",
                        "say what the option is about"));
    }
}
