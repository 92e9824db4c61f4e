package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.part.Credits;
import java.util.Collections;
import java.util.List;

/** A place of an exam and the questions that can stand there. */
public sealed interface Slot {

    /** The question that every paper has here. */
    record Fixed(QuestionVersion version) implements Slot {

        @Override
        public int count() {
            return 1;
        }

        @Override
        public List<QuestionVersion> pool() {
            return List.of(version);
        }
    }

    /**
     * Questions that are drawn for each paper.
     *
     * @param pool by id; all worth the same, and at least {@code count}
     */
    record Drawn(int count, List<QuestionVersion> pool) implements Slot {

        public Drawn {
            pool = List.copyOf(pool);
        }
    }

    /** How many questions a paper has here. */
    int count();

    /** The versions that can stand here, by id. */
    List<QuestionVersion> pool();

    /** What stands here is worth on each paper. */
    default Credits credits() {
        return Credits.sum(
                Collections.nCopies(count(), pool().getFirst().question().credits()));
    }
}
