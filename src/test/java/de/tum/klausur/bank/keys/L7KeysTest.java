package de.tum.klausur.bank.keys;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("content")
class L7KeysTest {

    @Test
    void everyKeyIsWhatTheComputationGives() throws Exception {
        KeyProofs proofs = KeyProofs.of("07-training-2");
        L7LossKeys.prove(proofs);
        L7ActivationKeys.prove(proofs);
        L7InitialisationKeys.prove(proofs);
        proofs.areAll();
    }
}
