package de.tum.klausur.bank.keys;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("content")
class L2KeysTest {

    @Test
    void everyKeyIsWhatTheComputationGives() throws Exception {
        KeyProofs proofs = KeyProofs.of("02-ml-basics");
        L2DataKeys.prove(proofs);
        L2ModelKeys.prove(proofs);
        proofs.areAll();
    }
}
