package de.tum.klausur.bank.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.QuestionTemplate;
import de.tum.klausur.question.part.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A question as a test writes it: parameters, the lines below {@code parts:}, and the body. */
record Written(String parameters, String parts, String body, Optional<String> german) {

    private static final String FACTS =
            "objectives: [L9.06]\ndifficulty: easy\nminutes: 1\nsource: own\nlicence: CC-BY-4.0\n";

    /** One part, asked for in {@code body}. */
    static Written part(String part, String body) {
        return new Written("", "  a: " + part + "\n", "## a\n" + body + "\n", Optional.empty());
    }

    static Written parts(String parts, String body) {
        return new Written("", parts, body, Optional.empty());
    }

    Written with(String itsParameters) {
        return new Written(itsParameters, parts, body, german);
    }

    Written inGerman(String text) {
        return new Written(parameters, parts, body, Optional.of(text));
    }

    QuestionTemplate template() {
        Parsed<QuestionTemplate> parsed = parsed();
        assertThat(parsed.problems()).isEmpty();
        return parsed.value().orElseThrow();
    }

    /** The first part of the first variant. */
    Part part() {
        return template().at(0).parts().getFirst();
    }

    List<String> problems() {
        List<String> problems =
                parsed().problems().stream().map(FileProblem::message).toList();
        assertThat(problems).isNotEmpty();
        return problems;
    }

    private Parsed<QuestionTemplate> parsed() {
        String text = "---\nid: sample\ntitle: Sample\n" + FACTS + parameters + "parts:\n" + parts
                + "---\nThe stem.\n\n" + body + "\n## Explanation\nBecause.\n";
        return QuestionParser.parse(new QuestionSource(
                "sample.md",
                text,
                german.map(de -> "---\ntitle: Beispiel\n---\nDer Stamm.\n\n" + de + "\n## Erklärung\nWeil.\n"),
                Set.of("graph.svg")));
    }
}
