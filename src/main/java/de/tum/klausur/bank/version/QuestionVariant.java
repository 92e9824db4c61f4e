package de.tum.klausur.bank.version;

import de.tum.klausur.question.Question;
import de.tum.klausur.question.QuestionTemplate;
import de.tum.klausur.question.part.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A version of a question with its parameters closed by a seed: what one student is asked.
 *
 * @param seed the sample's where the question doesn't vary
 */
public record QuestionVariant(QuestionVersion version, long seed, Question question) {

    static QuestionVariant of(QuestionVersion version, long seed) {
        long own = version.template().varies() ? seed : QuestionVersion.SAMPLE;
        return new QuestionVariant(version, own, version.template().at(own));
    }

    public QuestionTemplate template() {
        return version.template();
    }

    /** Names what is said, whatever the language: equal keys, equal texts and figures. */
    public String key() {
        return version.hash() + "/" + seed;
    }

    /** The figures by name, their placeholders filled. */
    public Map<String, Figure> figures() {
        return version.figures().values().stream().map(this::filled).collect(Collectors.toMap(Figure::name, f -> f));
    }

    /** The coordinates of a figure that a part is answered on; empty where its file doesn't tell them. */
    public Optional<FigureBox> box(Picture picture) {
        Optional<Figure> open = Optional.ofNullable(version.figures().get(picture.file()));
        // Mostly no placeholder stands in the first lines, and filling all others takes its time.
        return open.flatMap(FigureBox::of).or(() -> open.map(this::filled).flatMap(FigureBox::of));
    }

    private Figure filled(Figure figure) {
        if (figure.kind() != FigureKind.SVG) {
            return figure;
        }
        String open = new String(figure.content(), StandardCharsets.UTF_8);
        String text = template().fill(open, seed);
        return text.equals(open)
                ? figure
                : Figure.of(figure.name(), figure.kind(), text.getBytes(StandardCharsets.UTF_8));
    }
}
