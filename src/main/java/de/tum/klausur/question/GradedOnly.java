package de.tum.klausur.question;

import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question that is kept for graded exams by its bank's word, whatever its own header says. */
public record GradedOnly(QuestionTemplate written) implements QuestionTemplate {

    @Override
    public boolean varies() {
        return written.varies();
    }

    @Override
    public Question at(long seed) {
        Question question = written.at(seed);
        return new Question(
                question.id(),
                question.title(),
                question.stem(),
                question.parts(),
                question.explanation(),
                question.facts().keptForGraded());
    }

    @Override
    public Part following(long seed, Map<String, Value> own, PartId part) {
        return written.following(seed, own, part);
    }

    @Override
    public String fill(String text, long seed) {
        return written.fill(text, seed);
    }

    @Override
    public Map<String, Value> values(long seed) {
        return written.values(seed);
    }

    @Override
    public List<String> openTexts() {
        return written.openTexts();
    }

    @Override
    public Set<PartId> offering() {
        return written.offering();
    }

    @Override
    public List<Unfollowed> unfollowed() {
        return written.unfollowed();
    }

    @Override
    public List<DeclaredResponse> declared(long seed) {
        return written.declared(seed);
    }
}
