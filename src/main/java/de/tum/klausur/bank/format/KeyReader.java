package de.tum.klausur.bank.format;

import de.tum.klausur.bank.format.source.ProblemLog;
import de.tum.klausur.bank.format.source.YamlMap;
import de.tum.klausur.bank.format.source.YamlValue;
import de.tum.klausur.question.formula.Value;
import de.tum.klausur.question.part.ByHand;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.FileType;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.PartKind;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.part.Upload;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads as much of a part's key as the header holds. */
final class KeyReader {

    private static final Set<FileType> ALL_TYPES = EnumSet.allOf(FileType.class);

    private final ProblemLog log;
    private final Edition edition;

    public KeyReader(ProblemLog log, Edition edition) {
        this.log = log;
        this.edition = edition;
    }

    /**
     * The key of a part of this kind; empty, with problems, where it can't be read.
     *
     * @param worth the part's credits, where they can be read
     */
    public Optional<PartKey> read(PartKind kind, YamlMap part, Optional<Credits> worth) {
        return switch (kind) {
            case SINGLE_CHOICE ->
                Optional.of(PartKey.of(section -> new SingleChoice(section.head(), section.options())));
            case MULTIPLE_CHOICE ->
                Rules.choice(part)
                        .map(rule ->
                                PartKey.of(section -> new MultipleChoice(section.head(), section.options(), rule)));
            case TRUE_FALSE -> verdict(part, worth);
            case NUMERIC -> NumberKeyReader.read(part, worth).map(PartKey::whole);
            case EXPRESSION -> ExpressionKeyReader.read(part, worth).map(PartKey::whole);
            case TENSOR_SHAPE -> ShapeKeyReader.read(part, worth).map(PartKey::whole);
            case MATRIX -> MatrixKeyReader.read(part).map(PartKey::whole);
            case SHORT_TEXT -> WordsKeyReader.read(part, worth).map(PartKey::whole);
            case MATCHING ->
                Rules.share(part).map(rule -> PartKey.of(text -> text.pairs().matching(rule)));
            case ORDERING ->
                Rules.order(part, edition)
                        .map(rule -> PartKey.of(text -> text.items().ordering(rule)));
            case CLOZE -> new GapsReader(log).cloze(part, worth);
            case GAP_MATCH -> new GapsReader(log).onFigure(part, worth);
            case HOTSPOT -> Figures.hotspot(part, log).map(PartKey::whole);
            case FREE_TEXT -> freeText(part, worth);
            case UPLOAD -> upload(part, worth);
        };
    }

    /** Where a part names the file of its figure. */
    public static Optional<YamlValue> figureFile(YamlMap part) {
        return Figures.file(part);
    }

    private Optional<PartKey> verdict(YamlMap part, Optional<Credits> worth) {
        Optional<YamlValue> written = part.need("key", "true");
        Optional<Boolean> key = written.flatMap(YamlValue::value)
                .flatMap(value -> value instanceof Value.Truth(boolean holds) ? Optional.of(holds) : Optional.empty());
        if (written.isPresent() && key.isEmpty()) {
            written.get().refuse("the key is true, false or a condition", "such as key: a > b");
        }
        if (part.find("reason").isEmpty()) {
            return key.map(holds -> PartKey.whole(head -> new TrueFalse(head, holds, Optional.empty())));
        }
        Optional<RubricReader.Items> reason = new RubricReader(log).read(part, "reason", Optional.empty());
        if (worth.isPresent()
                && reason.filter(items -> items.most().compareTo(worth.get()) >= 0)
                        .isPresent()) {
            part.find("reason")
                    .orElseThrow()
                    .refuse("the reason gives all of the part's credits", "leave at least 0.5 for the verdict");
        }
        return key.flatMap(holds -> reason.map(items -> PartKey.byHand(
                items, section -> new TrueFalse(section.head(), holds, Optional.of(byHand(items, section))))));
    }

    /** What the rubric can't give, the verdict gives. */
    private static ByHand byHand(RubricReader.Items reason, PartSection section) {
        Credits verdict = new Credits(
                section.plan().credits().value().subtract(reason.most().value()));
        return new ByHand(reason.rubric(), verdict, section.solution());
    }

    private Optional<PartKey> freeText(YamlMap part, Optional<Credits> worth) {
        return new RubricReader(log)
                .read(part, "rubric", worth)
                .map(items -> PartKey.byHand(
                        items, section -> new FreeText(section.head(), items.rubric(), section.solution())));
    }

    private Optional<PartKey> upload(YamlMap part, Optional<Credits> worth) {
        Set<FileType> types = EnumSet.noneOf(FileType.class);
        Optional<YamlValue> written = part.find("types");
        written.flatMap(YamlValue::list)
                .orElse(List.of())
                .forEach(item -> item.as(KeyReader::type, "a type of file; known are png, jpeg, pdf")
                        .ifPresent(types::add));
        Set<FileType> taken = written.isEmpty() || types.isEmpty() ? ALL_TYPES : types;
        return new RubricReader(log)
                .read(part, "rubric", worth)
                .map(items -> PartKey.byHand(
                        items, section -> new Upload(section.head(), taken, items.rubric(), section.solution())));
    }

    private static Optional<FileType> type(String word) {
        return ALL_TYPES.stream()
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
