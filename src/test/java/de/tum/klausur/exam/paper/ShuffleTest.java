package de.tum.klausur.exam.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShuffleTest {

    private static final List<Integer> FIVE = List.of(1, 2, 3, 4, 5);

    /** The orders were worked out by a second implementation, in another language. */
    @Test
    void orderOfASeedIsTheSameForEver() {
        Shuffle shuffle = new Shuffle(42);
        assertThat(shuffle.of(FIVE)).containsExactly(4, 3, 1, 5, 2);
        assertThat(shuffle.of(FIVE)).containsExactly(2, 3, 5, 4, 1);
        assertThat(new Shuffle(-1).of(FIVE)).containsExactly(3, 2, 5, 1, 4);
        assertThat(new Shuffle(Long.MIN_VALUE).of(FIVE)).containsExactly(4, 1, 5, 2, 3);
    }

    @Test
    void everyOrderIsAboutEquallyLikely() {
        Map<List<Integer>, Long> orders = LongStream.range(0, 60_000)
                .mapToObj(seed -> new Shuffle(seed).of(List.of(1, 2, 3)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(orders)
                .hasSize(6)
                .allSatisfy((order, times) -> assertThat(times).isBetween(9_600L, 10_400L));
    }

    @Test
    void nothingIsLostAndTheShortestListsStayAsTheyAre() {
        List<Integer> many = IntStream.range(0, 500).boxed().toList();
        assertThat(new Shuffle(7).of(many))
                .containsExactlyInAnyOrderElementsOf(many)
                .isNotEqualTo(many);
        assertThat(new Shuffle(7).of(List.of())).isEmpty();
        assertThat(new Shuffle(7).of(List.of("only"))).containsExactly("only");
    }
}
