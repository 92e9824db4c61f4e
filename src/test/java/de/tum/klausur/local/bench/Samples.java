package de.tum.klausur.local.bench;

import de.tum.klausur.bank.reading.BanksRead;
import de.tum.klausur.exam.paper.FrozenExam;

/** The exam that the benchmark marks, for tests of other rooms. */
public final class Samples {

    private Samples() {}

    public static FrozenExam exam(BanksRead banks) {
        return SampleExam.of(banks);
    }
}
