package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.Document;
import de.tum.klausur.bank.format.source.Place;
import de.tum.klausur.bank.format.source.YamlFile;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.QuestionTemplate;
import de.tum.klausur.question.VariantFault;
import de.tum.klausur.question.formula.FormulaFault;
import de.tum.klausur.question.variant.Binding;
import de.tum.klausur.question.variant.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a question's files. */
public final class QuestionParser {

    /** Variants that are tried at once; the check command tries more. */
    private static final int SAMPLES = 3;

    private final QuestionSource source;
    private final Edition edition;
    private final Problems inEnglish;
    private final Problems inGerman;
    private boolean open;

    private QuestionParser(QuestionSource source, Edition edition) {
        this.source = source;
        this.edition = edition;
        this.inEnglish = new Problems(source.path());
        this.inGerman = new Problems(source.germanPath());
    }

    /** The question, or everything that is wrong with its files. Never throws, whatever the text. */
    public static Parsed<QuestionTemplate> parse(QuestionSource source) {
        return parse(source, Edition.SINCE_0_3);
    }

    /** The same for a source that was written for this edition. */
    public static Parsed<QuestionTemplate> parse(QuestionSource source, Edition edition) {
        return new QuestionParser(source, edition).parse();
    }

    private Parsed<QuestionTemplate> parse() {
        Optional<Document> document = Document.read(source.en(), inEnglish);
        Optional<YamlMap> map = document.flatMap(d -> YamlFile.read(d.header(), inEnglish));
        Optional<Parameters> parameters = map.flatMap(header -> ParametersReader.read(header, inEnglish));
        open = parameters.filter(known -> !known.inOrder().isEmpty()).isPresent();
        Optional<QuestionHeader> header = map.flatMap(m -> parameters.flatMap(p -> header(m, p)));
        map.ifPresent(this::checkFigures);
        Optional<QuestionText> en = document.flatMap(d -> header.map(h -> english(d, h)));
        Optional<QuestionText> de = source.de().flatMap(text -> german(text, header));
        en.ifPresent(english -> de.ifPresent(german ->
                new TranslationCheck(inGerman).check(header.orElseThrow().parts(), english, german)));
        Optional<QuestionTemplate> question = inEnglish.isEmpty() && inGerman.isEmpty()
                ? map.flatMap(m -> parameters.flatMap(p -> en.map(e -> new ParsedQuestion(
                        new ParsedQuestion.Source(source.fileName(), m, edition),
                        p,
                        texts(header.orElseThrow(), e, de)))))
                : Optional.empty();
        question.ifPresent(this::trySamples);
        List<FileProblem> problems = new ArrayList<>(inEnglish.inOrder());
        problems.addAll(inGerman.inOrder());
        return new Parsed<>(problems.isEmpty() ? question : Optional.empty(), problems);
    }

    private static ParsedQuestion.Texts texts(QuestionHeader header, QuestionText en, Optional<QuestionText> de) {
        boolean declares =
                header.parts().stream().anyMatch(plan -> !plan.declared().isEmpty());
        return new ParsedQuestion.Texts(en, de, declares);
    }

    /** The header of the first variant. */
    private Optional<QuestionHeader> header(YamlMap map, Parameters parameters) {
        try {
            Binding first = parameters.draw(0);
            return Optional.of(HeaderReader.english(
                    map.filled(new VariantValues(first, new FormulaShelf()), inEnglish),
                    source.fileName(),
                    new HeaderContext(ParsedQuestion.computed(parameters), edition),
                    inEnglish));
        } catch (FormulaFault fault) {
            inEnglish.add(map.placeOf("parameters"), fault.reason(), "see the manual on variants");
            return Optional.empty();
        }
    }

    /** The figures that parts are answered on. */
    private void checkFigures(YamlMap header) {
        header.find("parts")
                .filter(YamlValue::isMap)
                .flatMap(YamlValue::map)
                .ifPresent(parts -> parts.keys().stream()
                        .flatMap(letter -> parts.find(letter).filter(YamlValue::isMap).flatMap(YamlValue::map).stream())
                        .flatMap(part -> KeyReader.figureFile(part).stream())
                        .forEach(file -> file.written()
                                .filter(name -> !source.figures().contains(name))
                                .ifPresent(name -> file.refuse(
                                        "there is no picture " + name, "put it beside the question as .svg or .png"))));
    }

    /** What can be wrong in one variant only, or in the texts' placeholders. */
    private void trySamples(QuestionTemplate question) {
        for (long seed = 0; seed < (question.varies() ? SAMPLES : 1) && inEnglish.isEmpty(); seed++) {
            try {
                question.at(seed);
                question.declared(seed);
            } catch (VariantFault fault) {
                inEnglish.add(
                        Place.START,
                        "the variant of seed " + seed + " can't be made: " + fault.getMessage(),
                        "mend the expression, or exclude such values by a constraint");
            }
        }
    }

    private QuestionText english(Document document, QuestionHeader header) {
        QuestionText text = new QuestionTextReader(letters(header, true), inEnglish).read(document, header.title());
        PartCheck check = new PartCheck(text, inEnglish);
        header.parts().forEach(plan -> text.part(plan.id().value()).ifPresent(part -> check.check(plan, part)));
        text.checkMarkdown(source.figures(), open, inEnglish);
        return text;
    }

    private Optional<QuestionText> german(String written, Optional<QuestionHeader> header) {
        header.ifPresent(h -> TranslationCheck.checkRubrics(h.parts(), inEnglish));
        Optional<Document> document = Document.read(written, inGerman);
        Optional<String> title = document.flatMap(d -> HeaderReader.german(d.header(), inGerman));
        Optional<QuestionText> text = document.flatMap(d ->
                title.flatMap(t -> header.map(h -> new QuestionTextReader(letters(h, false), inGerman).read(d, t))));
        text.ifPresent(t -> t.checkMarkdown(source.figures(), open, inGerman));
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
