package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.PlainCheck;
import de.tum.klausur.bank.format.source.Scalars;
import de.tum.klausur.bank.format.source.WrittenTexts;
import de.tum.klausur.bank.format.source.YamlFile;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.question.part.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code bank.yaml}. */
public final class BankHeaderParser {

    private static final List<String> KEYS = List.of("id", "lecture", "title", "use");

    private BankHeaderParser() {}

    /** The header, or everything that is wrong with the file. Never throws, whatever the text. */
    public static Parsed<BankHeader> parse(String path, String text) {
        Problems problems = new Problems(path);
        Optional<BankHeader> header = YamlFile.read(text, problems).flatMap(BankHeaderParser::read);
        WrittenTexts.check(text, problems);
        PlainCheck.check(text, Set.of("title"), problems);
        return problems.conclude(header::orElseThrow);
    }

    private static Optional<BankHeader> read(YamlMap map) {
        map.allow(KEYS);
        Optional<String> id = map.need("id", "l9-cnn").flatMap(Scalars::id);
        Optional<String> lecture = map.need("lecture", "L9")
                .flatMap(value -> value.as(
                        name -> Optional.of(name).filter(Syllabus::isLecture), "a lecture of the course, L1 to L14"));
        Optional<Wording> title =
                map.need("title", "{en: Convolutions, de: Faltungen}").flatMap(Scalars::wording);
        boolean gradedOnly = map.find("use")
                .flatMap(value -> Scalars.graded(value, "a bank"))
                .isPresent();
        return id.flatMap(i -> lecture.flatMap(l -> title.map(t -> new BankHeader(i, l, t, gradedOnly))));
    }
}
