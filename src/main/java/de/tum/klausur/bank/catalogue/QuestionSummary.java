package de.tum.klausur.bank.catalogue;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.Difficulty;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartKind;
import de.tum.klausur.question.part.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lists say of a question and what it is found by; the same for all its variants.
 *
 * @param kinds how many parts of each kind it has
 * @param varies whether it has parameters that are drawn
 * @param german whether there is a German version
 * @param gradedOnly whether only graded exams may ask it
 * @param words id, title and stem in both languages, in lower case
 */
record QuestionSummary(
        String id,
        Wording title,
        Map<PartKind, Integer> kinds,
        Credits credits,
        List<String> objectives,
        Difficulty difficulty,
        int minutes,
        boolean varies,
        boolean german,
        boolean gradedOnly,
        String words) {

    static QuestionSummary of(QuestionVersion version) {
        Question question = version.question();
        Map<PartKind, Integer> kinds = new EnumMap<>(PartKind.class);
        question.parts().forEach(part -> kinds.merge(PartKind.of(part), 1, Integer::sum));
        return new QuestionSummary(
                question.id().value(),
                question.title(),
                kinds,
                question.credits(),
                question.facts().objectives(),
                question.facts().difficulty(),
                question.facts().minutes(),
                version.template().varies(),
                question.stem().de().isPresent(),
                question.facts().gradedOnly(),
                words(question));
    }

    private static String words(Question question) {
        Stream<Wording> texts = Stream.concat(
                Stream.of(question.title(), question.stem()),
                question.parts().stream().map(Part::head).map(head -> head.prompt()));
        return Stream.concat(
                        Stream.of(question.id().value()),
                        texts.flatMap(text -> Stream.of(Optional.of(text.en()), text.de()))
                                .flatMap(Optional::stream))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    /** How many parts it has. */
    int parts() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }
}
