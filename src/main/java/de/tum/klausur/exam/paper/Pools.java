package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.QuestionId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds for each place of a blueprint the questions that can stand there, and tells where there are too few. */
final class Pools {

    private final Blueprint blueprint;
    private final Stock stock;
    private final DraftRemarks findings;
    private final Set<QuestionId> fixed;

    Pools(Blueprint blueprint, Stock stock, DraftRemarks findings) {
        this.blueprint = blueprint;
        this.stock = stock;
        this.findings = findings;
        this.fixed = blueprint.asked().stream()
                .flatMap(asked -> asked instanceof QuestionItem(var id, var ignored)
                        ? Set.of(id).stream()
                        : Set.<QuestionId>of().stream())
                .collect(Collectors.toSet());
    }

    /** One for each place: the question, or a draw's pool by id. */
    List<List<QuestionVersion>> all() {
        return blueprint.asked().stream().map(this::pool).toList();
    }

    private List<QuestionVersion> pool(BlueprintItem asked) {
        return switch (asked) {
            case QuestionItem question -> question(question);
            case DrawItem draw -> drawn(draw);
        };
    }

    private List<QuestionVersion> question(QuestionItem asked) {
        Optional<Stock.Item> item = stock.find(asked.id());
        if (item.isEmpty()) {
            findings.error(
                    asked.place(),
                    "there is no question " + asked.id(),
                    "is the id right, and is its file without problems?");
        }
        item.flatMap(this::refusal).ifPresent(reserved -> {
            String word = reserved.word();
            findings.error(
                    asked.place(),
                    "the question " + asked.id() + " is about " + word + ", which is kept out of graded exams",
                    "write allow: [" + word + "] if it may be asked, or graded: false");
        });
        if (item.filter(this::isKept).isPresent()) {
            findings.error(
                    asked.place(),
                    "the question " + asked.id() + " is kept for graded exams, and this one is ungraded",
                    "ask for another one, or take use: graded from its header or its bank.yaml");
        }
        return item.map(Stock.Item::version).stream().toList();
    }

    /** Whether an ungraded exam must not show it, or those who sit the graded one had seen it. */
    private boolean isKept(Stock.Item item) {
        return !blueprint.rules().graded() && item.question().facts().gradedOnly();
    }

    private List<QuestionVersion> drawn(DrawItem asked) {
        Draw draw = asked.draw();
        List<QuestionVersion> pool = stock.all()
                .filter(item ->
                        draw.means(item.question(), item.version().template().varies()))
                .filter(item -> !fixed.contains(item.question().id()))
                .filter(item -> refusal(item).isEmpty() && !isKept(item))
                .map(Stock.Item::version)
                .toList();
        if (pool.size() < draw.count()) {
            findings.error(
                    asked.place(),
                    "the draw asks for " + draw.count() + " questions, and " + (pool.isEmpty() ? "none" : pool.size())
                            + " can be drawn",
                    hint(draw));
        }
        draw.except().stream()
                .filter(id -> stock.find(id).isEmpty())
                .forEach(id -> findings.warning(
                        asked.place(), "there is no question " + id + " to leave out", "take it from except"));
        return pool;
    }

    private String hint(Draw draw) {
        Optional<Reserved> named = Arrays.stream(Reserved.values())
                .filter(blueprint.rules()::refuses)
                .filter(reserved -> draw.objectives().contains(reserved.word()))
                .findFirst();
        if (named.isPresent()) {
            String word = named.get().word();
            return word + " is kept out of graded exams; write allow: [" + word
                    + "] if it may be asked, or graded: false";
        }
        Draw wider = new Draw(
                1, draw.objectives(), List.of(), List.of(), draw.credits(), Optional.empty(), List.of(), false, false);
        long more =
                stock.all().filter(item -> wider.means(item.question(), true)).count();
        return "of any difficulty and kind there are " + more + " questions on its objectives worth " + draw.credits()
                + " credits, fixed ones included; ask for less, or name more objectives";
    }

    private Optional<Reserved> refusal(Stock.Item item) {
        return Arrays.stream(Reserved.values())
                .filter(blueprint.rules()::refuses)
                .filter(reserved ->
                        reserved.holds(item.lecture(), item.question().facts().objectives()))
                .findFirst();
    }
}
