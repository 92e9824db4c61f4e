package de.tum.klausur.bank.version;

import de.tum.klausur.question.part.AcceptedFormula;
import de.tum.klausur.question.part.AcceptedNumber;
import de.tum.klausur.question.part.AcceptedShape;
import de.tum.klausur.question.part.Axes;
import de.tum.klausur.question.part.Axis;
import de.tum.klausur.question.part.ByHand;
import de.tum.klausur.question.part.ChoiceRule;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Expression;
import de.tum.klausur.question.part.FirstOnly;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Hotspot;
import de.tum.klausur.question.part.Item;
import de.tum.klausur.question.part.Lenience;
import de.tum.klausur.question.part.Matching;
import de.tum.klausur.question.part.Matrix;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Numeric;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.Ordering;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartHead;
import de.tum.klausur.question.part.Picture;
import de.tum.klausur.question.part.Point;
import de.tum.klausur.question.part.Region;
import de.tum.klausur.question.part.Rubric;
import de.tum.klausur.question.part.RubricItem;
import de.tum.klausur.question.part.Sampled;
import de.tum.klausur.question.part.ShapeAxis;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.question.part.SingleChoice;
import de.tum.klausur.question.part.TensorShape;
import de.tum.klausur.question.part.Tolerance;
import de.tum.klausur.question.part.TrueFalse;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.part.Use;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * What of a part belongs to its question's fingerprint. A component that came later stays out while it has its default, so
 * that what was frozen before keeps its name; each such field is told apart by a word in front of it.
 */
final class PartHash {

    private final ContentHash hash;

    PartHash(ContentHash hash) {
        this.hash = hash;
    }

    void part(Part part) {
        switch (part) {
            case Part.Chosen chosen -> chosen(chosen);
            case Part.Typed typed -> typed(typed);
            case Part.Filled filled -> filled(filled);
        }
    }

    private void chosen(Part.Chosen part) {
        switch (part) {
            case SingleChoice(var head, var options) -> choice("single-choice", head, options);
            case MultipleChoice(var head, var options, var rule) -> {
                choice("multiple-choice", head, options);
                if (rule != ChoiceRule.ALL_OR_NOTHING) {
                    word("rule", rule);
                }
            }
        }
    }

    private void typed(Part.Typed part) {
        switch (part) {
            case Numeric(var head, var value, var tolerance, var unit, var further) -> {
                head("numeric", head);
                hash.decimal(value);
                tolerance(tolerance);
                hash.text(unit);
                further.forEach(this::number);
            }
            case Expression(var head, var accepted, var variables) -> {
                head("expression", head);
                hash.count(accepted.size());
                accepted.forEach(this::formula);
                variables.forEach(this::variable);
            }
            case TensorShape(var head, var accepted) -> {
                head("tensor-shape", head);
                hash.count(accepted.size());
                accepted.forEach(this::shape);
            }
            case ShortText words -> words(words);
            case FreeText(var head, var rubric, var solution) -> {
                head("free-text", head);
                rubric(rubric);
                hash.wording(solution);
            }
        }
    }

    private void filled(Part.Filled part) {
        switch (part) {
            case TrueFalse(var head, var key, var byHand) -> {
                head("true-false", head);
                hash.text(key ? "true" : "false");
                byHand.ifPresent(this::byHand);
            }
            case Matrix(var head, var rows, var vector, var tolerance, var rule) -> {
                head(vector ? "vector" : "matrix", head);
                hash.count(rows.size());
                rows.forEach(row -> row.forEach(hash::decimal));
                tolerance(tolerance);
                word("rule", rule);
            }
            case Matching pairs -> matching(pairs);
            case Ordering(var head, var items, var key, var rule) -> {
                head("ordering", head);
                items(items);
                key.forEach(hash::count);
                word("rule", rule);
            }
            case Cloze cloze -> cloze(cloze);
            case Hotspot spot -> spot(spot);
            case Upload upload -> upload(upload);
        }
    }

    private void spot(Hotspot part) {
        head("hotspot", part.head());
        picture(part.figure());
        part.regions().forEach(this::region);
        part.axes().ifPresent(axes -> {
            axis("x", axes.x());
            axis("y", axes.y());
        });
    }

    private void axis(String field, Axes.Named named) {
        Axis axis = named.axis();
        word("axis-" + field, axis.scale());
        hash.wording(named.name());
        hash.decimal(axis.from().at()).decimal(axis.from().value());
        hash.decimal(axis.to().at()).decimal(axis.to().value());
        axis.step().ifPresent(step -> hash.text("step").decimal(step));
    }

    private void upload(Upload part) {
        head("upload", part.head());
        hash.texts(part.types().stream().map(Enum::name).sorted().toList());
        rubric(part.rubric());
        hash.wording(part.solution());
    }

    private void matching(Matching part) {
        head("matching", part.head());
        items(part.left());
        items(part.right());
        new TreeMap<>(part.key()).forEach((from, to) -> hash.count(from).count(to));
        word("rule", part.rule());
    }

    private void head(String kind, PartHead head) {
        hash.text(kind).text(head.id().value());
        hash.wording(head.prompt());
        hash.decimal(head.credits().value());
        if (!head.context().en().isEmpty()) {
            hash.text("context").wording(head.context());
        }
        for (Use use : head.uses()) {
            hash.text("use").text(use.parameter()).text(use.part().value());
        }
    }

    private void choice(String kind, PartHead head, List<Option> options) {
        head(kind, head);
        hash.count(options.size());
        options.forEach(option -> {
            hash.count(option.id().place()).text(option.right() ? "right" : "wrong");
            hash.wording(option.text());
        });
    }

    private void words(ShortText part) {
        head("short-text", part.head());
        if (part.groups().size() == 1 && part.list().isEmpty()) {
            hash.texts(part.groups().getFirst());
        } else {
            hash.text("groups").count(part.groups().size());
            part.groups().forEach(hash::texts);
        }
        Lenience lenience = part.lenience();
        if (lenience.typos() > 0 || lenience.pattern().isPresent()) {
            hash.text("lenience").count(lenience.typos()).text(lenience.pattern());
        }
        if (lenience.exact()) {
            hash.text("exact");
        }
        part.list().ifPresent(this::first);
        if (part.closed()) {
            hash.text("closed");
        }
    }

    private void cloze(Cloze part) {
        head("cloze", part.head());
        part.figure().ifPresent(this::picture);
        hash.count(part.gaps().size());
        part.gaps().forEach(gap -> {
            hash.text(gap.name());
            part(gap.key());
            gap.at().ifPresent(this::point);
        });
        switch (part.credit()) {
            case Cloze.Credit.Own() -> hash.text("own");
            case Cloze.Credit.Shared(var rule) -> word("shared", rule);
        }
    }

    private void first(FirstOnly list) {
        hash.text("first").count(list.count()).decimal(list.each().value());
    }

    private void number(AcceptedNumber number) {
        hash.text("further").decimal(number.value());
        tolerance(number.tolerance());
        hash.decimal(number.credits().value());
    }

    private void formula(AcceptedFormula formula) {
        hash.text(formula.text()).decimal(formula.credits().value());
    }

    private void variable(Sampled variable) {
        hash.text(variable.name()).decimal(variable.from()).decimal(variable.to());
    }

    private void tolerance(Tolerance tolerance) {
        switch (tolerance) {
            case Tolerance.Absolute(var margin) -> hash.text("absolute").decimal(margin);
            case Tolerance.Relative(var share) -> hash.text("relative").decimal(share);
            case Tolerance.Digits(var digits) -> hash.text("digits").count(digits);
        }
    }

    private void shape(AcceptedShape shape) {
        hash.texts(shape.axes().stream().map(PartHash::axis).toList());
        hash.decimal(shape.credits().value());
    }

    private static String axis(ShapeAxis axis) {
        return switch (axis) {
            case ShapeAxis.Size(int size) -> Integer.toString(size);
            case ShapeAxis.Named(String symbol) -> symbol;
            case ShapeAxis.Any() -> "-1";
        };
    }

    private void items(List<Item> items) {
        hash.count(items.size());
        items.forEach(item -> hash.count(item.id()).wording(item.text()));
    }

    private void picture(Picture picture) {
        hash.text(picture.file()).wording(picture.alt());
    }

    private void region(Region region) {
        switch (region) {
            case Region.Circle(var centre, var radius) -> {
                point(centre);
                hash.text("circle").decimal(radius);
            }
            case Region.Box(var corner, var width, var height) -> {
                point(corner);
                hash.text("box").decimal(width).decimal(height);
            }
        }
    }

    private void point(Point point) {
        hash.decimal(point.x()).decimal(point.y());
    }

    private void byHand(ByHand byHand) {
        hash.text("by-hand").decimal(byHand.base().value());
        rubric(byHand.rubric());
        hash.wording(byHand.solution());
    }

    private void rubric(Rubric rubric) {
        hash.count(rubric.items().size());
        for (RubricItem item : rubric.items()) {
            hash.text(item.id()).decimal(item.credits());
            hash.wording(item.text());
        }
    }

    private void word(String field, Enum<?> value) {
        hash.text(field).text(value.name().toLowerCase(Locale.ROOT));
    }
}
