package de.tum.klausur.bank.keys;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.reading.BankFolder;
import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.QuestionTemplate;
import de.tum.klausur.question.marking.FollowOnMarking;
import de.tum.klausur.question.marking.GivenAnswers;
import de.tum.klausur.question.marking.Marking;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.Response.Typed;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What students type to the questions that come with the platform. */
@Tag("content")
class TypedAnswersTest {

    private static final List<UnaryOperator<String>> DECORATIONS = List.of(
            text -> text + ".",
            text -> text.matches(".*\\p{L}{2}") ? text + " !" : text,
            text -> "\"" + text + "\"",
            text -> "“" + text + "”",
            text -> "„" + text + "“.",
            text -> "‘" + text + "’",
            text -> "(" + text + ")",
            text -> Character.isLetter(text.charAt(0)) ? "- " + text : text,
            String::toUpperCase,
            text -> text.replaceAll("(?<=\\p{L})[ -](?=\\p{L}{2})", ""),
            text -> text.replaceAll("(?<=\\p{L}{2}) (?=\\p{L}{2})", "-"),
            text -> text.replaceAll("(?<=\\p{L}{2})-(?=\\p{L}{2})", " "),
            text -> text.replace("'", "’"),
            text -> text.replace("'", "´"),
            text -> text.replace("()", "( )"),
            text -> text.replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("Ü", "Ue")
                    .replace("ß", "ss"));

    private static Map<String, QuestionTemplate> questions = Map.of();

    @BeforeAll
    static void read() throws Exception {
        questions = new TreeMap<>();
        for (BankFolder bank :
                new BanksReader(Path.of("exams")).readIfChanged().orElseThrow().banks()) {
            bank.questions()
                    .forEach(file -> file.content()
                            .value()
                            .ifPresent(written ->
                                    questions.put(file.name(), written.version().template())));
        }
    }

    @Test
    void noDecorationOfAnAcceptedWordingCostsCredits() {
        List<String> refused = questions.values().stream()
                .flatMap(template -> template.at(QuestionVersion.SAMPLE).parts().stream())
                .flatMap(TypedAnswersTest::words)
                .filter(words -> words.list().isEmpty() && !words.lenience().exact())
                .flatMap(words -> words.accepted().stream()
                        .flatMap(wording -> DECORATIONS.stream().map(decorated -> decorated.apply(wording)))
                        .filter(typed -> !earnsAll(words, typed)))
                .toList();
        assertThat(refused).isEmpty();
    }

    private static Stream<ShortText> words(Part part) {
        return switch (part) {
            case ShortText words -> Stream.of(words);
            case Cloze cloze -> cloze.gaps().stream().flatMap(gap -> words(gap.key()));
            case Part other -> Stream.of();
        };
    }

    private static boolean earnsAll(Part part, String typed) {
        return Marking.mark(part, new Typed(typed)) instanceof Outcome.Marked marked
                && marked.fraction().compareTo(Fraction.WHOLE) == 0;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l4-sigmoid-neuron | a=0.6 b=0.08 c=-0.096 d=-0.192 e=-0.232 | 2.5",
                "l4-sigmoid-neuron | a=0.6 b=0.125 c=-0.125 d=-0.25 e=0 | 2.5",
                "l4-sigmoid-neuron | a=1/2 b=1/8 c=-1/8 d=-1/4 e=0 | 3.0",
                "l4-sigmoid-neuron | a=0.6 b=0.2 c=-0.24 d=-0.48 e=0.92 | 1.0",
                "l3-count-parameters | a=12 b=22 c=42 | 2.0",
                "l3-count-parameters | a=16 b=24 c=44 | 1.5",
                "l3-batched-shapes | a=(32, 768) b=(100, 768) c=(32, 10) | 1.0",
                "l3-batched-shapes | a=(B, 768) b=torch.Size([100, 768]) c=B x 10 | 2.5"
            })
    void whoErrsOnceInAChainLosesCreditsOnce(String id, String typed, String credits) {
        QuestionTemplate template = Objects.requireNonNull(questions.get(id));
        Map<PartId, Response> given = new TreeMap<>(java.util.Comparator.comparing(PartId::value));
        for (String answer : typed.split(" (?=[a-z]=)")) {
            given.put(new PartId(answer.substring(0, 1)), new Typed(answer.substring(2)));
        }
        FollowOnMarking marking = new FollowOnMarking(template, 0, new GivenAnswers(given));
        double earned = given.keySet().stream()
                .mapToDouble(part -> credits(template, part, marking.mark(part)))
                .sum();
        assertThat(earned).isEqualTo(Double.parseDouble(credits));
    }

    private static double credits(QuestionTemplate template, PartId part, Outcome outcome) {
        return outcome instanceof Outcome.Marked marked
                ? template.at(0)
                        .part(part)
                        .orElseThrow()
                        .credits()
                        .times(marked.fraction())
                        .value()
                        .doubleValue()
                : 0;
    }
}
