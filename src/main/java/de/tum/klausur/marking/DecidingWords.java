package de.tum.klausur.marking;

import de.tum.klausur.exam.paper.ExamPart;
import de.tum.klausur.marking.shown.KeyTexts;
import de.tum.klausur.marking.shown.Reader;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.marking.WordDecision;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.ShortText;
import de.tum.klausur.session.Papers;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Takes or refuses words that no key knows, once for all who wrote the same. The decision is kept with the session: who
 * hands in later is marked by it too.
 */
@ApplicationScoped
@Transactional
class DecidingWords {

    private final Desk desk;
    private final Wordings wordings;
    private final Marks marks;
    private final MarksFixed fixed;
    private final Markers markers;
    private final Papers papers;
    private final CurrentLanguage language;

    DecidingWords(
            Desk desk,
            Wordings wordings,
            Marks marks,
            MarksFixed fixed,
            Markers markers,
            Papers papers,
            CurrentLanguage language) {
        this.desk = desk;
        this.wordings = wordings;
        this.marks = marks;
        this.fixed = fixed;
        this.markers = markers;
        this.papers = papers;
        this.language = language;
    }

    /**
     * The words of a part, those without a decision first.
     *
     * @throws NotThere where the part has no such words
     */
    public WordsView words(UUID sessionId, PartRef part) {
        SessionMarking session = desk.session(sessionId);
        List<WordGroup> groups = groups(sessionId, part);
        Part asked = sample(sessionId, part);
        return new WordsView(
                session.part(part),
                session.fixed(),
                KeyTexts.of(asked, new Reader(language.locale(), true)),
                groups.stream().map(group -> told(group, asked)).toList(),
                sessionId,
                session.title());
    }

    private List<WordGroup> groups(UUID sessionId, PartRef part) {
        List<WordGroup> groups = wordings.groups(sessionId, part);
        if (groups.isEmpty()) {
            throw new NotThere("words of " + part + " in marking/" + sessionId);
        }
        return groups;
    }

    private static WordsView.Group told(WordGroup group, Part asked) {
        return new WordsView.Group(
                group.id(),
                group.group().field(),
                group.typed(),
                group.nearest(),
                group.count(),
                group.worth().value(),
                group.decided().map(decision -> decision.credits().value()),
                group.decided().flatMap(WordDecision::sameAs),
                listed(group, asked));
    }

    /** The listed answers that an item of a list may say in other words; empty where the part asks for no list. */
    private static List<String> listed(WordGroup group, Part asked) {
        if (!(asked instanceof ShortText text) || text.list().isEmpty()) {
            return List.of();
        }
        boolean sample = text.keyName().equals(group.group().key());
        return sample
                ? text.groups().stream()
                        .map(one -> one.contains(group.nearest()) ? group.nearest() : one.getFirst())
                        .toList()
                : List.of(group.nearest());
    }

    /**
     * A decision as typed: one of the two.
     *
     * @param credits 0 to refuse the words
     * @param sameAs the listed answer that an item of a list says in other words
     */
    public record Form(String credits, String sameAs) {}

    /**
     * Decides on a group; said again, it changes nothing. The answers are marked within seconds.
     *
     * @throws InvalidInput where these are no credits up to what the words can earn: field {@code credits}; or no listed
     *     answer, or credits beside one: field {@code sameAs}
     * @throws Refused where results are out
     * @throws NotThere where the part has no such group
     */
    public void decide(UUID sessionId, PartRef part, String groupId, Form form) {
        WordGroup group = groups(sessionId, part).stream()
                .filter(one -> one.id().equals(groupId))
                .findFirst()
                .orElseThrow(() -> new NotThere("words/" + groupId + " of " + part));
        WordDecision decision = read(form, listed(group, sample(sessionId, part)), group);
        marks.enter(sessionId);
        if (fixed.in(sessionId)) {
            throw new Refused(
                    "marks-fixed", l -> Texts.in(MarkingMessages.class, l).resultsAreOut());
        }
        wordings.decide(sessionId, part, group, new Wordings.Decision(decision, markers.me()));
    }

    private Part sample(UUID sessionId, PartRef part) {
        return papers.exam(sessionId).part(part).map(ExamPart::part).orElseThrow(() -> new NotThere("part " + part));
    }

    private static WordDecision read(Form form, List<String> listed, WordGroup group) {
        if (form.sameAs().isEmpty()) {
            return CreditsText.read(form.credits(), group.worth())
                    .map(WordDecision::of)
                    .orElseThrow(() -> new InvalidInput(List.of(CreditsText.problem(group.worth()))));
        }
        if (!form.credits().isEmpty() || !listed.contains(form.sameAs())) {
            throw invalid("sameAs", l -> Texts.in(MarkingMessages.class, l).sameAsForm());
        }
        return new WordDecision(group.worth(), Optional.of(form.sameAs()));
    }

    private static InvalidInput invalid(String field, Function<Locale, String> text) {
        return new InvalidInput(List.of(new InputProblem(field, text)));
    }
}
