package de.tum.klausur.attempt.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However many streams one attempt opens, few stay open. */
class OpenPagesTest {

    private static final UUID ATTEMPT = UUID.randomUUID();

    private final OpenPages pages = new OpenPages();

    @Test
    void oldestPageIsLetGoWhereOneTooManyListens() {
        List<AssertSubscriber<News>> listening = IntStream.range(0, 150)
                .mapToObj(i -> pages.of(ATTEMPT).subscribe().withSubscriber(AssertSubscriber.<News>create(10)))
                .toList();
        assertThat(pages.count(ATTEMPT)).isEqualTo(OpenPages.MOST);
        listening.subList(0, 150 - OpenPages.MOST).forEach(AssertSubscriber::assertCompleted);
        pages.tell(new News(ATTEMPT, News.Kind.ENDED));
        listening
                .subList(150 - OpenPages.MOST, 150)
                .forEach(page -> assertThat(page.getItems()).hasSize(1));
    }

    @Test
    void otherAttemptsKeepTheirPages() {
        AssertSubscriber<News> other =
                pages.of(UUID.randomUUID()).subscribe().withSubscriber(AssertSubscriber.create(1));
        IntStream.range(0, 50).forEach(i -> pages.of(ATTEMPT).subscribe().withSubscriber(AssertSubscriber.create(1)));
        other.assertNotTerminated();
    }

    @Test
    void pageThatGoesLeavesNothingBehind() {
        AssertSubscriber<News> page = pages.of(ATTEMPT).subscribe().withSubscriber(AssertSubscriber.create(1));
        page.cancel();
        assertThat(pages.count(ATTEMPT)).isZero();
    }
}
