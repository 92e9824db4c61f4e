package de.tum.klausur.marking;

import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.ResponseView;
import de.tum.klausur.marking.shown.ShownText;
import de.tum.klausur.question.marking.ValueAsRead;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One answer as a marker sees it.
 *
 * @param fixed whether results are out
 * @param stem of the question, HTML
 * @param solution the model solution, HTML; empty where there is none
 * @param key the key in words; empty for free text
 * @param items the rubric; empty where credits are given by value
 * @param holder the marker who has it open or marked it
 * @param mark what it was given
 * @param equal how many other students gave the same response
 * @param chain what follows on from it, and from what it follows on
 */
record AnswerView(
        UUID session,
        String sessionTitle,
        String pseudonym,
        boolean fixed,
        PartWork work,
        PartView part,
        String stem,
        ResponseView response,
        String solution,
        ShownText key,
        List<ItemView> items,
        Taking taking,
        Optional<Holder> holder,
        Optional<Given> mark,
        long equal,
        Chain chain) {

    public AnswerView {
        items = List.copyOf(items);
    }

    /** Whether the marker may send a mark now. */
    public boolean open() {
        return taking == Taking.OWN && !fixed;
    }

    /** The address of the answer. */
    public String path() {
        return "/marking/" + session + "/" + work.ref() + "/" + pseudonym;
    }

    /** Where the file that the answer names is found by its digest. */
    public String files() {
        return "/api" + path() + "/files";
    }

    /**
     * Who has it.
     *
     * @param until from when on others may take over
     */
    public record Holder(String name, Instant since, Instant until) {}

    /**
     * What it was given.
     *
     * @param asRead the value that was read in it; empty where nothing was said of one
     */
    public record Given(BigDecimal credits, String comment, String marker, Instant at, Optional<ValueAsRead> asRead) {}

    /**
     * The answer's place in a chain of steps.
     *
     * @param followers letters of the parts that follow on from it, so that its value is asked for
     * @param rows whether that value is typed row by row
     * @param computedKey the key as it is computed on from the student's earlier values; empty where it is none of these
     * @param lookAgain letter of an earlier part that was read in another way since this answer was marked
     */
    public record Chain(
            List<String> followers, boolean rows, Optional<ShownText> computedKey, Optional<String> lookAgain) {

        public Chain {
            followers = List.copyOf(followers);
        }

        /** As a sentence lists them: {@code b, c}. */
        public String letters() {
            return String.join(", ", followers);
        }
    }
}
