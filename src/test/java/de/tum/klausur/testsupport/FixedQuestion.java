package de.tum.klausur.testsupport;

import de.tum.klausur.question.DeclaredResponse;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionTemplate;
import de.tum.klausur.question.Unfollowed;
import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question that was not read from files and has one variant. */
public record FixedQuestion(Question question) implements QuestionTemplate {

    @Override
    public boolean varies() {
        return false;
    }

    @Override
    public Question at(long seed) {
        return question;
    }

    @Override
    public Part following(long seed, Map<String, Value> own, PartId part) {
        return question.part(part).orElseThrow();
    }

    @Override
    public String fill(String text, long seed) {
        return text;
    }

    @Override
    public Map<String, Value> values(long seed) {
        return Map.of();
    }

    @Override
    public List<String> openTexts() {
        return List.of();
    }

    @Override
    public Set<PartId> offering() {
        return Set.of();
    }

    @Override
    public List<Unfollowed> unfollowed() {
        return List.of();
    }

    @Override
    public List<DeclaredResponse> declared(long seed) {
        return List.of();
    }
}
