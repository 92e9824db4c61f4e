package de.tum.klausur.shared.math;

import de.tum.klausur.bank.reading.BanksReader;
import de.tum.klausur.bank.text.QuestionText;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.Wording;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** The formulas of the shipped questions, in both languages. */
final class BankFormulas {

    private static final QuestionText TEXT = new QuestionText();

    private BankFormulas() {}

    /** Each once, in order. */
    static Set<Tex> all() throws Exception {
        return new BanksReader(Path.of("exams"))
                .readIfChanged().orElseThrow().banks().stream()
                        .flatMap(bank -> bank.questions().stream())
                        .flatMap(file -> file.content().value().stream())
                        .flatMap(written -> formulas(written.version()))
                        .collect(Collectors.toCollection(() ->
                                new TreeSet<>(Comparator.comparing(Tex::source).thenComparing(Tex::display))));
    }

    private static Stream<Tex> formulas(QuestionVersion version) {
        return Stream.concat(
                        Stream.of(version.question().stem(), version.question().explanation()),
                        version.question().parts().stream().flatMap(BankFormulas::wordings))
                .flatMap(wording -> Arrays.stream(Language.values()).map(wording::in))
                .map(markdown -> TEXT.html(markdown, version.sample()))
                .flatMap(html -> Jsoup.parse(html).select("span.math").stream())
                .map(span -> new Tex(span.text(), span.attr("data-display").equals("true")));
    }

    private static Stream<Wording> wordings(Part part) {
        List<Wording> options = switch (part) {
            case SingleChoice choice ->
                choice.options().stream().map(option -> option.text()).toList();
            case MultipleChoice choice ->
                choice.options().stream().map(option -> option.text()).toList();
            case FreeText free -> List.of(free.solution());
            default -> List.of();
        };
        return Stream.concat(Stream.of(part.head().prompt()), options.stream());
    }
}
