package de.tum.klausur.local;

import de.tum.klausur.local.server.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key that signs receipts where servers of ours run and nobody brings one: drawn once for this home. */
final class DemoReceiptKey {

    private static final int LINE = 64;

    private DemoReceiptKey() {}

    /** The folder with the key, made where it isn't there. */
    static Path in(Path home) {
        Path folder = home.resolve("receipt-keys");
        Path key = folder.resolve("demo.pem");
        try {
            if (!Files.exists(key)) {
                Files.createDirectories(folder);
                Folders.writePrivately(key, pem());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("no key for receipts could be made in " + folder, e);
        }
    }

    private static String pem() {
        try {
            byte[] key = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n"
                    + Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                            .encodeToString(key)
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java since 15 has Ed25519", e);
        }
    }
}
