package de.tum.klausur.bank.check.rule;

import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.response.FoldedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two answers that are credited each for itself differ by more than how they are written down. */
final class FoldedAlike implements VariantRule {

    @Override
    public String name() {
        return "folded-alike";
    }

    @Override
    public void check(CheckedVariant variant, Remarks remarks) {
        for (Part part : variant.parts()) {
            words(part).filter(words -> !words.lenience().exact()).forEach(words -> check(words, part, remarks));
        }
    }

    private static Stream<ShortText> words(Part part) {
        return switch (part) {
            case ShortText words -> Stream.of(words);
            case Cloze cloze ->
                cloze.gaps().stream()
                        .flatMap(gap -> gap.key() instanceof ShortText words ? Stream.of(words) : Stream.of());
            case Part other -> Stream.of();
        };
    }

    private static void check(ShortText words, Part part, Remarks remarks) {
        Map<String, List<String>> groups = new HashMap<>();
        for (List<String> group : words.groups()) {
            for (String wording : group) {
                List<String> before = groups.putIfAbsent(FoldedText.fold(wording), group);
                if (before != null && !before.equals(group)) {
                    remarks.warning(
                            part.id(),
                            "“" + wording + "” is taken for another answer, “" + before.getFirst() + "”",
                            "let them differ in more than case, blanks, hyphens and marks, or write exact: true");
                }
            }
        }
    }
}
