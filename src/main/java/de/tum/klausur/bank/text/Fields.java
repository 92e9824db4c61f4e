package de.tum.klausur.bank.text;

import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.question.part.Axes;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FirstOnly;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.Point;
import de.tum.klausur.question.part.Sampled;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.part.Wording;
import de.tum.klausur.question.response.ResponseCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields and options of a variant's parts, in one language. Takes nothing from a key but its form. */
record Fields(QuestionText text, QuestionVariant variant, Language language) {

    /** As long as the longest number that is taken. */
    private static final int LONGEST_NUMBER = 60;

    List<OptionView> options(Part part) {
        return switch (part) {
            case Part.Chosen chosen -> options(chosen.options());
            case Matching matching ->
                matching.right().stream()
                        .map(item -> new OptionView(item.id(), text.line(item.text(), variant, language)))
                        .toList();
            // On a figure all gaps are filled from the same choices.
            case Cloze cloze
            when cloze.figure().isPresent() ->
                cloze.gaps().stream()
                        .limit(1)
                        .flatMap(gap -> choices(gap.key()).stream())
                        .toList();
            case Part.Filled ignored -> List.of();
            case Part.Typed ignored -> List.of();
        };
    }

    List<FieldView> of(Part part) {
        return switch (part) {
            case Part.Chosen ignored -> List.of();
            case Part.Typed typed -> List.of(typed(typed));
            case Part.Filled filled -> filled(filled);
        };
    }

    private FieldView typed(Part.Typed part) {
        int longest = ResponseCheck.longest(part);
        return switch (part) {
            case Numeric numeric ->
                FieldView.typed(FieldControl.NUMBER, longest).in(numeric.unit());
            case Expression expression ->
                FieldView.typed(FieldControl.EXPRESSION, longest)
                        .naming(expression.variables().stream()
                                .map(Sampled::name)
                                .toList());
            case TensorShape ignored -> FieldView.typed(FieldControl.SHAPE, longest);
            case ShortText words ->
                words.list()
                        .map(FirstOnly::count)
                        .map(count ->
                                FieldView.typed(FieldControl.LIST, longest).counting(count))
                        .orElse(FieldView.typed(FieldControl.WORDS, longest));
            case FreeText ignored -> FieldView.typed(FieldControl.TEXT, longest);
        };
    }

    private List<FieldView> filled(Part.Filled part) {
        return switch (part) {
            case TrueFalse verdict -> verdict(verdict);
            case Matrix matrix -> named(matrix, FieldView.typed(FieldControl.NUMBER, LONGEST_NUMBER));
            case Hotspot spot -> point(spot);
            case Upload upload -> named(upload, FieldView.held(FieldControl.FILE));
            case Matching matching ->
                matching.left().stream()
                        .map(item -> FieldView.held(FieldControl.CHOICE)
                                .named(Integer.toString(item.id()))
                                .of(text.line(item.text(), variant, language)))
                        .toList();
            case Ordering ordering ->
                ordering.items().stream()
                        .map(item -> FieldView.held(FieldControl.PLACE)
                                .named(Integer.toString(item.id()))
                                .of(text.line(item.text(), variant, language)))
                        .toList();
            case Cloze cloze ->
                cloze.gaps().stream().map(gap -> gap(gap, cloze)).toList();
        };
    }

    private static List<FieldView> named(Part.Filled part, FieldView field) {
        return part.fields().stream().map(field::named).toList();
    }

    private List<FieldView> point(Hotspot part) {
        FieldView field = FieldView.typed(FieldControl.NUMBER, LONGEST_NUMBER);
        Optional<Axes> axes = part.axes();
        return List.of(
                field.named(Hotspot.X).along(axes.map(known -> AxisView.of(known.x(), language))),
                field.named(Hotspot.Y).along(axes.map(known -> AxisView.of(known.y(), language))));
    }

    private static List<FieldView> verdict(TrueFalse part) {
        FieldView verdict = FieldView.held(FieldControl.VERDICT).named(TrueFalse.VERDICT);
        FieldView reason = FieldView.typed(FieldControl.TEXT, TrueFalse.LONGEST).named(TrueFalse.REASON);
        return part.byHand().isPresent() ? List.of(verdict, reason) : List.of(verdict);
    }

    private FieldView gap(Cloze.Gap gap, Cloze cloze) {
        FieldView field = gap.key() instanceof Part.Typed key
                ? typed(key)
                : FieldView.held(FieldControl.CHOICE)
                        .among(cloze.figure().isPresent() ? List.of() : choices(gap.key()));
        return field.named(gap.name()).on(gap.at().map(Fields::spot));
    }

    private List<OptionView> choices(Part gap) {
        return gap instanceof Part.Chosen chosen ? options(chosen.options()) : List.of();
    }

    private List<OptionView> options(List<Option> options) {
        return options.stream()
                .map(option -> new OptionView(option.id().place(), text.line(option.text(), variant, language)))
                .toList();
    }

    private static SpotView spot(Point at) {
        return new SpotView(plain(at.x()), plain(at.y()));
    }

    /** As it is written with digits only. */
    private static BigDecimal plain(BigDecimal number) {
        return number.setScale(Math.max(0, number.scale()));
    }

    String prompt(Part part) {
        Wording prompt = part.head().prompt();
        return part instanceof Cloze cloze && cloze.figure().isEmpty()
                ? text.gaps(prompt, variant, language)
                : text.html(prompt, variant, language);
    }

    Optional<FigureView> figure(Part part) {
        return Stream.of(part)
                .flatMap(p -> switch (p) {
                    case Cloze cloze -> cloze.figure().stream();
                    case Hotspot spot -> Stream.of(spot.figure());
                    default -> Stream.empty();
                })
                .flatMap(picture -> Optional.ofNullable(variant.figures().get(picture.file())).stream()
                        .flatMap(figure -> FigureView.of(figure, Label.of(picture.alt(), language)).stream()))
                .findFirst();
    }
}
