package de.tum.klausur.attempt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * The platform's keys for receipts, from the {@code *.pem} files of one folder: the private key whose file comes last by name
 * signs, and all of them, older ones and those of which only the public half is left, are known. A new file is a new key.
 */
final class ReceiptKeys {

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");
    private static final String ALGORITHM = "Ed25519";

    private final JsonWebKeySet known;
    private final Optional<PublicJsonWebKey> signing;

    private ReceiptKeys(List<PublicJsonWebKey> keys) {
        known = new JsonWebKeySet(keys);
        signing = keys.stream().filter(key -> key.getPrivateKey() != null).reduce((earlier, later) -> later);
    }

    /**
     * Reads a folder.
     *
     * @throws IllegalStateException where a file is no Ed25519 key, with the file's name
     */
    static ReceiptKeys of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<PublicJsonWebKey> keys = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".pem"))
                    .sorted()
                    .toList()) {
                keys.add(read(file));
            }
            return new ReceiptKeys(keys);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of keys for receipts can't be read: " + folder, e);
        }
    }

    /**
     * Those that somebody published.
     *
     * @param json a JWK set (RFC 7517)
     * @throws IllegalArgumentException where it is none
     */
    static ReceiptKeys published(String json) {
        try {
            List<PublicJsonWebKey> keys = new ArrayList<>();
            for (JsonWebKey key : new JsonWebKeySet(json).getJsonWebKeys()) {
                if (key instanceof PublicJsonWebKey usable) {
                    keys.add(usable);
                }
            }
            return new ReceiptKeys(keys);
        } catch (JoseException e) {
            throw new IllegalArgumentException("no set of keys", e);
        }
    }

    /** No keys: nothing is signed, and every signature is somebody else's. */
    static ReceiptKeys none() {
        return new ReceiptKeys(List.of());
    }

    /** Whether receipts can be given. */
    boolean canSign() {
        return signing.isPresent();
    }

    /** The public halves of all, as a JWK set. */
    String published() {
        return known.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    /**
     * Signs; the same text gets the same signature for as long as the key is the same.
     *
     * @return {@code header.payload.signature} (RFC 7515, section 7.1)
     * @throws IllegalStateException without a key
     */
    String sign(String payload) {
        PublicJsonWebKey key = signing.orElseThrow(() -> new IllegalStateException("no key for receipts"));
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setPayload(payload);
            signature.setKey(key.getPrivateKey());
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key with this id, if it is one of ours. */
    Optional<PublicKey> key(String id) {
        return Optional.ofNullable(known.findJsonWebKey(id, null, null, null))
                .map(key -> ((PublicJsonWebKey) key).getPublicKey());
    }

    private static PublicJsonWebKey read(Path file) throws IOException {
        Matcher pem = PEM.matcher(Files.readString(file));
        if (!pem.find()) {
            throw new IllegalStateException("no key in PEM: " + file);
        }
        byte[] bytes = Base64.getMimeDecoder().decode(pem.group(2));
        try {
            PublicJsonWebKey key = pem.group(1).equals("PUBLIC")
                    ? PublicJsonWebKey.Factory.newPublicJwk(
                            KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes)))
                    : pair(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes)));
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            key.setUse("sig");
            key.setAlgorithm(AlgorithmIdentifiers.EDDSA);
            return key;
        } catch (GeneralSecurityException | JoseException e) {
            throw new IllegalStateException("no Ed25519 key: " + file, e);
        }
    }

    private static PublicJsonWebKey pair(PrivateKey key) throws GeneralSecurityException, JoseException {
        PublicJsonWebKey pair = PublicJsonWebKey.Factory.newPublicJwk(publicHalf((EdECPrivateKey) key));
        pair.setPrivateKey(key);
        return pair;
    }

    /** The JDK makes the public half only together with the private one, which it draws: here from the bytes that it was. */
    private static PublicKey publicHalf(EdECPrivateKey key) throws GeneralSecurityException {
        byte[] seed = key.getBytes().orElseThrow();
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            private static final long serialVersionUID = 1;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        return generator.generateKeyPair().getPublic();
    }
}
