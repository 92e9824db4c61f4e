package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.header.HeaderReader;
import de.tum.klausur.bank.format.header.PartPlan;
import de.tum.klausur.bank.format.header.QuestionHeader;
import de.tum.klausur.bank.format.text.Document;
import de.tum.klausur.bank.format.text.Place;
import de.tum.klausur.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a question's files. */
public final class QuestionParser {

    private final QuestionSource source;
    private final Problems inEnglish;
    private final Problems inGerman;

    private QuestionParser(QuestionSource source) {
        this.source = source;
        this.inEnglish = new Problems(source.path());
        this.inGerman = new Problems(source.germanPath());
    }

    /** The question, or everything that is wrong with its files. Never throws, whatever the text. */
    public static Parsed<Question> parse(QuestionSource source) {
        return new QuestionParser(source).parse();
    }

    private Parsed<Question> parse() {
        Optional<Document> document = Document.read(source.en(), inEnglish);
        Optional<QuestionHeader> header =
                document.flatMap(d -> HeaderReader.english(d.header(), source.fileName(), inEnglish));
        Optional<QuestionText> en = document.flatMap(d -> header.map(h -> english(d, h)));
        Optional<QuestionText> de = source.de().flatMap(text -> german(text, header));
        en.ifPresent(english -> de.ifPresent(german -> new TranslationCheck(inGerman).check(english, german)));
        List<FileProblem> problems = new ArrayList<>(inEnglish.inOrder());
        problems.addAll(inGerman.inOrder());
        return problems.isEmpty()
                ? new Parsed<>(header.flatMap(h -> en.map(e -> new QuestionAssembly(h, e, de).question())), problems)
                : new Parsed<>(Optional.empty(), problems);
    }

    private QuestionText english(Document document, QuestionHeader header) {
        QuestionText text = new QuestionTextReader(letters(header, true), inEnglish).read(document, header.title());
        PartCheck check = new PartCheck(text, inEnglish);
        header.parts().forEach(plan -> text.part(plan.id().value()).ifPresent(part -> check.check(plan, part)));
        text.checkMarkdown(source.figures(), inEnglish);
        return text;
    }

    private Optional<QuestionText> german(String written, Optional<QuestionHeader> header) {
        header.ifPresent(h -> TranslationCheck.checkRubrics(h.parts(), inEnglish));
        Optional<Document> document = Document.read(written, inGerman);
        Optional<String> title = document.flatMap(d -> HeaderReader.german(d.header(), inGerman));
        Optional<QuestionText> text = document.flatMap(d ->
                title.flatMap(t -> header.map(h -> new QuestionTextReader(letters(h, false), inGerman).read(d, t))));
        text.ifPresent(t -> t.checkMarkdown(source.figures(), inGerman));
        return text;
    }

    /** The parts' letters, each with the place at which to tell that its section is missing. */
    private static Map<String, Place> letters(QuestionHeader header, boolean inHeader) {
        Map<String, Place> letters = new LinkedHashMap<>();
        for (PartPlan part : header.parts()) {
            letters.put(part.id().value(), inHeader ? part.place() : Place.START);
        }
        return letters;
    }
}
