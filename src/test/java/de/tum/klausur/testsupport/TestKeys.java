package de.tum.klausur.testsupport;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The pair of keys of this test JVM; in system properties, since Quarkus loads this class once per class loader. */
final class TestKeys {

    /** By which a token says with which key it was signed. */
    static final String ID = "tests";

    private static final String PRIVATE = "klausur.test.private-key";
    private static final String PUBLIC = "klausur.test.public-key";
    private static final int BITS = 2048;

    private TestKeys() {}

    /** Base64 of the X.509 form. */
    static synchronized String publicKey() {
        if (System.getProperty(PUBLIC) == null) {
            generate();
        }
        return System.getProperty(PUBLIC);
    }

    static PrivateKey privateKey() {
        publicKey();
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            System.setProperty(PRIVATE, base64.encodeToString(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, base64.encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
