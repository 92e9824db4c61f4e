package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.Difficulty;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionFacts;
import de.tum.klausur.question.QuestionId;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.Tolerance;
import de.tum.klausur.question.part.Wording;
import de.tum.klausur.testsupport.FixedQuestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Questions as short as tests like them. */
public final class Versions {

    private Versions() {}

    /** A question of one number, worth 2 credits. */
    public static QuestionVersion number(String id, String objective, int minutes) {
        return number(id, objective, minutes, "2");
    }

    /** A question of one number. */
    public static QuestionVersion number(String id, String objective, int minutes, String credits) {
        return version(
                id,
                objective,
                minutes,
                new Numeric(head(credits), BigDecimal.TEN, new Tolerance.Absolute(BigDecimal.ZERO), Optional.empty()));
    }

    /** A question of one choice between four options. */
    public static QuestionVersion choice(String id, String objective, int minutes, String credits) {
        List<Option> options = IntStream.rangeClosed(1, 4)
                .mapToObj(place -> new Option(new OptionId(place), Wording.of("option " + place), place == 1))
                .toList();
        return version(id, objective, minutes, new SingleChoice(head(credits), options));
    }

    /** The same question, kept for graded exams. */
    public static QuestionVersion kept(QuestionVersion open) {
        Question asked = open.question();
        QuestionFacts facts = asked.facts();
        Question kept = new Question(
                asked.id(),
                asked.title(),
                asked.stem(),
                asked.parts(),
                asked.explanation(),
                new QuestionFacts(
                        facts.objectives(),
                        facts.difficulty(),
                        facts.minutes(),
                        facts.source(),
                        facts.licence(),
                        true));
        return new QuestionVersion(open.hash(), new FixedQuestion(kept), Map.of());
    }

    private static QuestionVersion version(String id, String objective, int minutes, Part part) {
        QuestionFacts facts = new QuestionFacts(List.of(objective), Difficulty.EASY, minutes, "own", "CC-BY-4.0");
        Question question =
                new Question(new QuestionId(id), Wording.of(id), Wording.of(""), List.of(part), Wording.of(""), facts);
        return new QuestionVersion("hash of " + id, new FixedQuestion(question), Map.of());
    }

    private static PartHead head(String credits) {
        return new PartHead(new PartId("a"), Wording.of(""), Credits.of(credits));
    }
}
