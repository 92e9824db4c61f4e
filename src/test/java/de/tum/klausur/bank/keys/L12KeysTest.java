package de.tum.klausur.bank.keys;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("content")
class L12KeysTest {

    @Test
    void everyKeyIsWhatTheComputationGives() throws Exception {
        KeyProofs proofs = KeyProofs.of("12-generative");
        L12AutoencoderKeys.addTo(proofs);
        L12VaeKeys.addTo(proofs);
        L12GanKeys.addTo(proofs);
        proofs.areAll();
    }
}
