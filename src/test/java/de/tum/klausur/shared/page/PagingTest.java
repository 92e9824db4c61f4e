package de.tum.klausur.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "20,1", "21,2", "40,2", "41,3"})
    void lastPageMayBePartlyFull(long total, int pages) {
        assertThat(Paging.of(List.of(), Paging.Wish.of(1, 20), total).pages()).isEqualTo(pages);
    }

    @Test
    void middleHasNeighboursOnBothSides() {
        Paging<String> middle = Paging.of(List.of("a"), Paging.Wish.of(2, 1), 3);
        assertThat(middle.hasPrevious()).isTrue();
        assertThat(middle.previous()).isEqualTo(1);
        assertThat(middle.hasNext()).isTrue();
        assertThat(middle.next()).isEqualTo(3);
    }

    @Test
    void pageBehindTheEndLeadsBackToTheLast() {
        assertThat(Paging.of(List.of(), Paging.Wish.of(99, 20), 21).previous()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "-7,1", "3,3"})
    void nonsenseLeadsToTheFirstPage(int asked, int given) {
        assertThat(Paging.Wish.of(asked, 20).number()).isEqualTo(given);
    }
}
