package de.tum.klausur.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who comes at the same time is done at once, each once, and none is forgotten. */
@Timeout(60)
class GroupCommitTest {

    /** Its tens are its key. */
    private record Piece(int number) {

        int tens() {
            return number / 10;
        }
    }

    private static final Set<Thread.State> WAITS = Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

    private final List<List<Piece>> groups = Collections.synchronizedList(new ArrayList<>());

    private List<Supplier<Integer>> work(List<Piece> all) {
        groups.add(all);
        return all.stream().<Supplier<Integer>>map(piece -> piece::number).toList();
    }

    private Stream<Piece> pieces() {
        return groups.stream().flatMap(List::stream);
    }

    @Test
    void whoIsAloneIsAGroupOfOne() {
        var commit = new GroupCommit<Piece, Integer>(2, 8, Piece::tens, this::work);
        assertThat(commit.done(new Piece(7))).isEqualTo(7);
        assertThat(commit.done(new Piece(8))).isEqualTo(8);
        assertThat(groups).containsExactly(List.of(new Piece(7)), List.of(new Piece(8)));
    }

    /** The first group is held until all others wait. */
    @Test
    void whoComesMeanwhileIsDoneAtOnceInTheOrderOfComing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        var commit = new GroupCommit<Piece, Integer>(1, 3, Piece::number, all -> {
            begun.countDown();
            await(goOn);
            return work(all);
        });
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number <= 4; number++) {
            Piece piece = new Piece(number);
            Thread thread = new Thread(() -> commit.done(piece));
            thread.start();
            threads.add(thread);
            await(begun);
            await(() -> WAITS.contains(thread.getState()));
        }
        goOn.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(groups)
                .containsExactly(
                        List.of(new Piece(0)),
                        List.of(new Piece(1), new Piece(2), new Piece(3)),
                        List.of(new Piece(4)));
    }

    @Test
    void ofOneKeyAGroupHoldsOne() throws Exception {
        var commit = new GroupCommit<Piece, Integer>(1, 100, Piece::tens, this::work);
        all(commit, 400);
        assertThat(pieces()).hasSize(400).doesNotHaveDuplicates();
        assertThat(groups)
                .allSatisfy(group -> assertThat(group.stream().map(Piece::tens)).doesNotHaveDuplicates());
    }

    @Test
    void fifteenHundredAtOnceAreEachDoneOnceAndInGroupsNoLargerThanAllowed() throws Exception {
        var commit = new GroupCommit<Piece, Integer>(2, 64, Piece::number, this::work);
        all(commit, 1500);
        assertThat(pieces()).hasSize(1500).doesNotHaveDuplicates();
        assertThat(groups).allSatisfy(group -> assertThat(group).hasSizeLessThanOrEqualTo(64));
    }

    @Test
    void anOutcomeThatThrowsIsItsOwnersAlone() {
        var commit = new GroupCommit<Piece, Integer>(
                1,
                8,
                Piece::number,
                all -> all.stream()
                        .<Supplier<Integer>>map(piece -> () -> 10 / piece.number())
                        .toList());
        assertThatThrownBy(() -> commit.done(new Piece(0))).isInstanceOf(ArithmeticException.class);
        assertThat(commit.done(new Piece(5))).isEqualTo(2);
    }

    @Test
    void aGroupThatFailsLeavesNobodyWaiting() throws Exception {
        var commit = new GroupCommit<Piece, Integer>(2, 4, Piece::number, all -> {
            if (all.stream().anyMatch(piece -> piece.number() % 3 == 0)) {
                throw new IllegalStateException("broken");
            }
            return work(all);
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> done = IntStream.range(0, 300)
                    .mapToObj(number -> threads.submit(() -> commit.done(new Piece(number))))
                    .toList();
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThat(done).allSatisfy(one -> assertThat(one.isDone()).isTrue());
        }
        assertThat(commit.done(new Piece(1))).isEqualTo(1);
    }

    private static void all(GroupCommit<Piece, Integer> commit, int count) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> done = IntStream.range(0, count)
                    .mapToObj(number -> threads.submit(() -> commit.done(new Piece(number))))
                    .toList();
            for (int number = 0; number < count; number++) {
                assertThat(done.get(number).get()).isEqualTo(number);
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(java.util.function.BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
