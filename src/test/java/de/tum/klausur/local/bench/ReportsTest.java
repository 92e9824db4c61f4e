package de.tum.klausur.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tum.klausur.local.server.StartProblem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tools and the kernel tell is read as they mean it. */
class ReportsTest {

    private static final String WRK = """
            Running 10s test @ http://127.0.0.1:40001
              2 threads and 16 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency    27.10ms   14.22ms 190.64ms   78.21%
              5931 requests in 10.02s, 2.11MB read
            Requests/sec:    592.01
            klausur: requests=5931 micros=10018344 refused=2 broken=1 p50=25010 p99=80250
            """;

    private static final String PGBENCH = """
            transaction type: two-writes.sql
            number of transactions actually processed: 41234
            number of failed transactions: 0 (0.000%)
            latency average = 3.880 ms
            initial connection time = 41.022 ms
            tps = 4123.761010 (without initial connection time)
            """;

    private static final String STAT =
            "4711 (java (odd) name) S 4242 4711 1 0 -1 4194304 1 2 3 4 1234 56 78 9 20 0 41 0 99 100 200 0";

    @Test
    void wrkIsReadByTheLineOfOurScript() {
        GeneratorReport report = GeneratorReport.parse(WRK);
        assertThat(report).isEqualTo(new GeneratorReport(5931, 10.018344, 2, 1, 80.25));
        assertThat(report.errors()).isEqualTo(3);
        assertThat(report.perSecond()).isBetween(592.0, 592.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unable to connect", "klausur: requests=0 micros=1 refused=0 broken=0 p50=0 p99=0"})
    void withoutAnAnswerThereIsNoNumber(String output) {
        assertThatThrownBy(() -> GeneratorReport.parse(output))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("wrk");
    }

    @Test
    void pgbenchIsReadWhereNoTransactionFailed() {
        assertThat(TwoWrites.rate(PGBENCH)).isEqualTo(4123.761010);
        assertThatThrownBy(() -> TwoWrites.rate(PGBENCH.replace("failed transactions: 0", "failed transactions: 7")))
                .isInstanceOf(StartProblem.class);
        assertThatThrownBy(() -> TwoWrites.rate("pgbench: error: connection failed"))
                .isInstanceOf(StartProblem.class);
    }

    @Test
    void ticksOfAProcessAreReadBehindItsName() {
        assertThat(CpuTime.millis(STAT, 11)).isEqualTo((1234 + 56) * 10);
        assertThat(CpuTime.millis(STAT, 13)).isEqualTo((78 + 9) * 10);
        assertThat(CpuTime.millis("", 11)).isZero();
    }

    @Test
    void whatWasUsedIsADifference() {
        CpuTime used = new CpuTime(50, 30, 9).since(new CpuTime(20, 10, 4));
        assertThat(used).isEqualTo(new CpuTime(30, 20, 5));
        assertThat(used.served()).isEqualTo(50);
    }

    @Test
    void memoryIsWhatIsResident() {
        assertThat(Memory.resident("VmPeak:\t 9000000 kB\nVmRSS:\t  618496 kB\n"))
                .isEqualTo(604);
        assertThat(Memory.resident("nothing")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"99, 99", "100, 100", "50, 50", "1, 1", "0, 1"})
    void aPercentileIsAMeasuredValue(double percent, double value) {
        assertThat(Percentile.of(
                        IntStream.rangeClosed(1, 100).asDoubleStream().boxed().toList(), percent))
                .isEqualTo(value);
    }

    @Test
    void whoGotNoAnswerCountsAmongTheSlowest() {
        assertThat(Percentile.of(List.of(1.0, Double.POSITIVE_INFINITY), 99)).isInfinite();
        assertThat(Percentile.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Percentile.of(List.of(), 99)).isNaN();
    }

    @Test
    void aLineThatWasCutOffIsNoAnswer() {
        List<Played.Answer> answers = Played.read(3, "1 303 250 1000250\n2 0 1000300 1000400\n3 20");
        assertThat(answers)
                .containsExactly(
                        new Played.Answer(3, 0, 303, 0.25, 1000.25), new Played.Answer(3, 1, 0, 1000.3, 1000.4));
        assertThat(new Played(answers, 1).errors()).isEqualTo(2);
    }

    @Test
    void timeCountsFromTheMomentOfPressingUntilAllIsThere() {
        RawRequest any = RawRequest.get("/");
        List<Generator.Timed> lane = List.of(
                new Generator.Timed(0, any),
                new Generator.Timed(0, any),
                new Generator.Timed(500, any),
                new Generator.Timed(0, any));
        Played played = new Played(
                List.of(
                        new Played.Answer(0, 0, 303, 5, 700),
                        new Played.Answer(0, 1, 200, 700, 900),
                        new Played.Answer(0, 2, 303, 900, 1000)),
                1);
        assertThat(Rush.seconds(played, List.of(lane), 2)).containsExactly(0.9, Double.POSITIVE_INFINITY);
    }
}
