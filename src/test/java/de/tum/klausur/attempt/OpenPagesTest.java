package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
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
    void ofManyThatComeAtOnceExactlyTheMostStay() throws Exception {
        for (int round = 0; round < 200; round++) {
            UUID attempt = UUID.randomUUID();
            List<AssertSubscriber<News>> listening = new CopyOnWriteArrayList<>();
            CountDownLatch go = new CountDownLatch(1);
            List<Thread> threads = IntStream.range(0, 16)
                    .mapToObj(i -> Thread.ofPlatform().start(() -> {
                        await(go);
                        listening.add(pages.of(attempt).subscribe().withSubscriber(AssertSubscriber.<News>create(1)));
                    }))
                    .toList();
            go.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(pages.count(attempt)).isEqualTo(OpenPages.MOST);
            assertThat(listening.stream().filter(AssertSubscriber::hasCompleted))
                    .hasSize(16 - OpenPages.MOST);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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
