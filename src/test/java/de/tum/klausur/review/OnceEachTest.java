package de.tum.klausur.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work in the background is done once for each item, whatever happens to another one. */
class OnceEachTest {

    private final OnceEach<String> once = new OnceEach<>();
    private final List<String> done = new ArrayList<>();

    @Test
    void eachIsDoneOnceHoweverOftenItIsTold() {
        once.of(List.of("a", "b", "a"), done::add);
        once.of(List.of("a", "b", "c"), done::add);
        assertThat(done).containsExactly("a", "b", "c");
    }

    @Test
    void whatFailsKeepsNoOtherWaitingAndIsTriedAgain() {
        once.of(List.of("a", "b", "c"), item -> {
            done.add(item);
            if (item.equals("b")) {
                throw new IllegalStateException("the database is away");
            }
        });
        assertThat(done).containsExactly("a", "b", "c");
        once.of(List.of("a", "b", "c"), done::add);
        assertThat(done).containsExactly("a", "b", "c", "b");
    }

    @Test
    void whatNeverSucceedsIsLeftAloneAfterSomeTries() {
        for (int look = 0; look < 20; look++) {
            once.of(List.of("a"), item -> {
                done.add(item);
                throw new IllegalStateException("never");
            });
        }
        assertThat(done).hasSize(5);
    }

    @Test
    void whatComesBackIsDoneAgain() {
        once.of(List.of("a"), done::add);
        once.of(List.of(), done::add);
        once.of(List.of("a"), done::add);
        assertThat(done).containsExactly("a", "a");
    }
}
