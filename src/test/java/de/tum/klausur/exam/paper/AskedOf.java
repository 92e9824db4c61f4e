package de.tum.klausur.exam.paper;

import de.tum.klausur.question.QuestionId;
import java.util.List;

/** What a blueprint asks, for tests of other rooms: the product's own need no more than the exam frozen from it. */
public final class AskedOf {

    private AskedOf() {}

    /** The questions that are asked by name, in order. */
    public static List<QuestionId> fixed(Blueprint blueprint) {
        return blueprint.asked().stream()
                .filter(QuestionItem.class::isInstance)
                .map(asked -> ((QuestionItem) asked).id())
                .toList();
    }

    /** How many things are asked, each by name or drawn. */
    public static int places(Blueprint blueprint) {
        return blueprint.asked().size();
    }

    /** How many questions the first problem asks. */
    public static int countInFirstProblem(Blueprint blueprint) {
        return blueprint.problems().getFirst().asked().stream()
                .mapToInt(asked -> asked.count())
                .sum();
    }
}
