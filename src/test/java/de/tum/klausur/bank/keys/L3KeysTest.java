package de.tum.klausur.bank.keys;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("content")
class L3KeysTest {

    @Test
    void everyKeyIsWhatTheComputationGives() throws Exception {
        KeyProofs proofs = KeyProofs.of("03-neural-networks");
        L3NetworkKeys.prove(proofs);
        L3LossKeys.prove(proofs);
        proofs.areAll();
    }
}
