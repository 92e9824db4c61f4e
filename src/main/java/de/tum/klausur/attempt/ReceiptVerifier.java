package de.tum.klausur.attempt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.tum.klausur.attempt.model.Anchor;
import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.JournalHead;
import de.tum.klausur.attempt.model.Receipt;
import de.tum.klausur.attempt.model.ReceiptCheck;
import de.tum.klausur.attempt.model.ReceiptFinding;
import de.tum.klausur.question.PartRef;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Checks a receipt with nothing but the platform's public keys: no database, no network. */
public final class ReceiptVerifier {

    /** Repeated fields are refused: two readers would see two receipts. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ReceiptKeys keys;

    ReceiptVerifier(ReceiptKeys keys) {
        this.keys = keys;
    }

    /**
     * One who knows these keys.
     *
     * @param keys a JWK set, as the platform publishes it
     * @throws IllegalArgumentException where it is none
     */
    public static ReceiptVerifier knowing(String keys) {
        return new ReceiptVerifier(ReceiptKeys.published(keys));
    }

    /**
     * One who knows the keys of a folder, as the platform reads it.
     *
     * @throws IllegalStateException where a file is no key
     * @throws java.io.UncheckedIOException where the folder can't be read
     */
    public static ReceiptVerifier withKeysIn(Path folder) {
        return new ReceiptVerifier(ReceiptKeys.of(folder));
    }

    /**
     * Checks a receipt.
     *
     * @param receipt the JSON that a student downloads, or its one-line form as in the QR code
     * @param archive the journal as JSON, or the answers as the platform's JSON tells them; empty: the signature alone is checked
     * @return what was found, in the order in which it was looked at; never empty
     */
    public List<ReceiptFinding> verify(String receipt, Optional<String> archive) {
        Optional<Opened> opened = open(receipt.strip());
        if (opened.isEmpty()) {
            return List.of(new ReceiptFinding.NoReceipt());
        }
        ReceiptFinding signed = signed(opened.get().signature());
        Optional<ReceiptDocument> document = document(opened.get().signature());
        if (document.isEmpty()) {
            // A changed byte may leave no JSON behind: that it was changed is what matters.
            return List.of(signed instanceof ReceiptFinding.Problem ? signed : new ReceiptFinding.NoReceipt());
        }
        List<ReceiptFinding> findings = new ArrayList<>(List.of(signed));
        if (opened.get().readable().filter(said -> !said.equals(document.get())).isPresent()) {
            findings.add(new ReceiptFinding.ReadableDiffers());
        }
        archive.filter(text -> !text.isBlank())
                .ifPresent(text -> findings.addAll(held(document.get().receipt(), text)));
        return List.copyOf(findings);
    }

    /** A receipt, taken apart; its signature isn't looked at yet. */
    private record Opened(JsonWebSignature signature, Optional<ReceiptDocument> readable) {}

    private static Optional<Opened> open(String text) {
        try {
            if (text.startsWith("{")) {
                SignedReceipt signed = JSON.readValue(text, SignedReceipt.class);
                return Optional.of(new Opened(taken(signed.compact()), Optional.of(signed.receipt())));
            }
            return Optional.of(new Opened(taken(text), Optional.empty()));
        } catch (JsonProcessingException | JoseException | RuntimeException noReceipt) {
            return Optional.empty();
        }
    }

    private static Optional<ReceiptDocument> document(JsonWebSignature signature) {
        try {
            ReceiptDocument document = JSON.readValue(signature.getUnverifiedPayload(), ReceiptDocument.class);
            document.receipt();
            return Optional.of(document);
        } catch (JsonProcessingException | RuntimeException noReceipt) {
            return Optional.empty();
        }
    }

    private static JsonWebSignature taken(String compact) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(
                new AlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA));
        signature.setCompactSerialization(compact);
        return signature;
    }

    private ReceiptFinding signed(JsonWebSignature signature) {
        String id = Optional.ofNullable(signature.getKeyIdHeaderValue()).orElse("");
        Optional<PublicKey> key = keys.key(id);
        if (key.isEmpty()) {
            return new ReceiptFinding.ForeignKey(id);
        }
        try {
            signature.setKey(key.get());
            return signature.verifySignature() ? new ReceiptFinding.Signed(id) : new ReceiptFinding.SignatureBroken();
        } catch (JoseException broken) {
            return new ReceiptFinding.SignatureBroken();
        }
    }

    private List<ReceiptFinding> held(Receipt receipt, String archive) {
        try {
            JsonNode read = JSON.readTree(archive);
            if (read.path("entries").isArray()) {
                JournalDocument journal = JSON.treeToValue(read, JournalDocument.class);
                List<ReceiptFinding> findings = new ArrayList<>(ReceiptCheck.ofJournal(receipt, journal.journal()));
                JournalHead end =
                        findings.getFirst() instanceof ReceiptFinding.JournalGoesOn ? journal.end() : receipt.head();
                Optional.ofNullable(journal.anchor())
                        .ifPresent(anchor -> findings.add(anchored(receipt.attempt(), end, anchor)));
                return findings;
            }
            if (read.path("answers").isObject()) {
                return ReceiptCheck.ofAnswers(receipt, answers(read.path("answers")));
            }
        } catch (JsonProcessingException | RuntimeException noArchive) {
            return List.of(new ReceiptFinding.NoArchive());
        }
        return List.of(new ReceiptFinding.NoArchive());
    }

    private ReceiptFinding anchored(UUID attempt, JournalHead end, AnchorView said) {
        try {
            JsonWebSignature signature = taken(said.signed());
            AnchorDocument tree = JSON.readValue(signature.getUnverifiedPayload(), AnchorDocument.class);
            Anchor anchor = new Anchor(Instant.parse(tree.at()), end, said.index(), said.size(), said.path());
            boolean holds = signed(signature) instanceof ReceiptFinding.Signed
                    && tree.format().equals(AnchorDocument.FORMAT)
                    && tree.size() == said.size()
                    && anchor.root(attempt).filter(tree.root()::equals).isPresent();
            return holds ? new ReceiptFinding.Anchored(anchor.at()) : new ReceiptFinding.AnchorBroken();
        } catch (JsonProcessingException | JoseException | RuntimeException broken) {
            return new ReceiptFinding.AnchorBroken();
        }
    }

    private static Map<PartRef, Answer> answers(JsonNode told) throws JsonProcessingException {
        Map<PartRef, Answer> answers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> one : told.properties()) {
            AnswerView answer = JSON.treeToValue(one.getValue(), AnswerView.class);
            answers.put(
                    PartRef.parse(one.getKey()).orElseThrow(),
                    new Answer(answer.revision(), answer.response().response().orElseThrow()));
        }
        return answers;
    }
}
