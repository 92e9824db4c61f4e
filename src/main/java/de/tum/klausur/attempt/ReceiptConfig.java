package de.tum.klausur.attempt;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** With what receipts are signed, and where they lead to. */
@ConfigMapping(prefix = "klausur.receipts")
interface ReceiptConfig {

    /** The folder with the platform's Ed25519 keys as PEM files, the same on all nodes; without it no receipts are given. */
    Optional<Path> keys();

    /** The platform's address as the QR code of a receipt names it. */
    String links();

    /** How often the scheduler has the journals anchored, e.g. {@code 60s}; {@code off}: not at all. */
    String anchor();
}
