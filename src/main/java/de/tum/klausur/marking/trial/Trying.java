package de.tum.klausur.marking.trial;

import de.tum.klausur.attempt.ReadResponse;
import de.tum.klausur.attempt.ResponseForm;
import de.tum.klausur.bank.QuestionBank;
import de.tum.klausur.bank.store.BankShelf;
import de.tum.klausur.bank.text.AnswerText;
import de.tum.klausur.bank.text.PartViews;
import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.marking.shown.Reader;
import de.tum.klausur.marking.shown.TraceTexts;
import de.tum.klausur.question.marking.FollowOnMarking;
import de.tum.klausur.question.marking.GivenAnswers;
import de.tum.klausur.question.marking.Outcome;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.FreeText;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartId;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.ResponseCheck;
import de.tum.klausur.question.response.ResponseProblem;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Marks what authors give to the version of a question that is in service. */
@ApplicationScoped
class Trying {

    private final BankShelf shelf;
    private final QuestionBank bank;
    private final PartViews views;

    Trying(BankShelf shelf, QuestionBank bank, PartViews views) {
        this.shelf = shelf;
        this.bank = bank;
        this.views = views;
    }

    /**
     * The question with its parts to answer.
     *
     * @throws NotThere where no such question is in service in this bank
     */
    TrialSheet sheet(String bankId, String id, long seed, Language language) {
        QuestionVersion version = version(bankId, id);
        QuestionVariant variant = version.variant(seed);
        return new TrialSheet(
                bankId,
                views.question(variant, language),
                Long.toString(variant.seed()),
                version.template().varies(),
                Long.toString(variant.seed() + 1));
    }

    /**
     * How responses are marked, part by part.
     *
     * @throws NotThere where no such question is in service in this bank
     * @throws InvalidInput where a response names no part or is none
     */
    List<TriedPart> mark(String bankId, String id, TrialForm form, Locale locale) {
        QuestionVariant variant = version(bankId, id).variant(form.seed());
        Map<PartId, Response> given = responses(form.responses(), variant);
        FollowOnMarking marking =
                new FollowOnMarking(variant.template(), variant.seed(), variant.question(), new GivenAnswers(given));
        return variant.question().parts().stream()
                .map(part -> tried(part, given, marking, locale))
                .toList();
    }

    private QuestionVersion version(String bankId, String id) {
        return shelf.question(id)
                .filter(entry -> entry.bankId().equals(bankId))
                .map(entry -> bank.version(entry.hash()))
                .orElseThrow(() -> new NotThere("question/" + id));
    }

    private static Map<PartId, Response> responses(Map<String, ResponseForm> forms, QuestionVariant variant) {
        Map<PartId, Response> given = new HashMap<>();
        forms.forEach((letter, form) -> {
            Optional<PartId> part = PartId.isValid(letter)
                    ? variant.question().part(new PartId(letter)).map(Part::id)
                    : Optional.empty();
            given.put(
                    part.orElseThrow(() -> invalid(letter, TrialMessages::noPart)),
                    Optional.ofNullable(form)
                            .flatMap(ResponseForm::response)
                            .orElseThrow(() -> invalid(letter, TrialMessages::noResponse)));
        });
        return given;
    }

    private static InvalidInput invalid(String letter, BiFunction<TrialMessages, String, String> text) {
        return new InvalidInput(List.of(new InputProblem(
                "responses." + letter, locale -> text.apply(Texts.in(TrialMessages.class, locale), letter))));
    }

    private static TriedPart tried(Part part, Map<PartId, Response> given, FollowOnMarking marking, Locale locale) {
        TrialMessages texts = Texts.in(TrialMessages.class, locale);
        Response response = given.getOrDefault(part.id(), Response.NONE);
        ReadResponse read = ReadResponse.of(part, response, locale);
        if (ResponseCheck.problem(part, response)
                .filter(ResponseProblem::refused)
                .isPresent()) {
            return unmarked(part, texts.refused(), response, read);
        }
        return switch (marking.mark(part.id())) {
            case Outcome.Marked marked -> marked(part, marked, read, new Reader(locale, true));
            case Outcome.ForMarker forMarker ->
                unmarked(part, part.byHand().isPresent() ? texts.byRubric() : texts.forMarker(), response, read);
            case Outcome.Unmatched unmatched -> marked(part, unmatched.refused(), read, new Reader(locale, true));
            case Outcome.Waiting waiting ->
                unmarked(part, texts.waiting(waiting.earlier().value()), response, read);
        };
    }

    private static TriedPart unmarked(Part part, String sentence, Response response, ReadResponse read) {
        return new TriedPart(
                part.id().value(),
                Optional.empty(),
                part.credits().toString(),
                sentence,
                List.of(),
                read.hint(),
                read.at(),
                read.tex(),
                part instanceof FreeText ? html(response) : Optional.empty());
    }

    private static Optional<String> html(Response response) {
        return Optional.of(response)
                .filter(Response.Typed.class::isInstance)
                .map(Response.Typed.class::cast)
                .map(Response.Typed::text)
                .filter(AnswerText::isMarkedUp)
                .map(AnswerText::html);
    }

    private static TriedPart marked(Part part, Outcome.Marked marked, ReadResponse read, Reader reader) {
        Credits earned = part.credits().times(marked.fraction());
        return new TriedPart(
                part.id().value(),
                Optional.of(earned.toString()),
                part.credits().toString(),
                Texts.in(TrialMessages.class, reader.locale())
                        .earned(reader.number(plain(earned)), reader.number(plain(part.credits()))),
                TraceTexts.of(marked.trace(), part, reader).stream()
                        .map(line -> new TriedPart.Line(line.text(), line.html(), line.credits()))
                        .toList(),
                read.hint(),
                read.at(),
                read.tex(),
                Optional.empty());
    }

    private static String plain(Credits credits) {
        return credits.value().stripTrailingZeros().toPlainString();
    }
}
