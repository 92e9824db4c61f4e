package de.tum.klausur.exam;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.tum.klausur.bank.QuestionBank;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.reading.FileProblems;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.exam.paper.Blueprint;
import de.tum.klausur.exam.paper.BlueprintParser;
import de.tum.klausur.exam.paper.Draft;
import de.tum.klausur.exam.paper.DraftBuilder;
import de.tum.klausur.exam.paper.ExamHash;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.shared.http.NotThere;
import de.tum.klausur.shared.http.Refused;
import de.tum.klausur.shared.page.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The exams that blueprints describe, and their freezing. */
@ApplicationScoped
public class Exams {

    private static final int KEPT = 200;

    private final Blueprints blueprints;
    private final FrozenExams frozen;
    private final QuestionBank bank;
    private final FileProblems problems;
    private final Cache<String, FrozenExam> read =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Exams(Blueprints blueprints, FrozenExams frozen, QuestionBank bank, FileProblems problems) {
        this.blueprints = blueprints;
        this.frozen = frozen;
        this.bank = bank;
        this.problems = problems;
    }

    /** All exams whose blueprint is there, by id. */
    @Transactional
    public List<ExamView> list() {
        return blueprints.list().stream().map(this::view).toList();
    }

    /** The exam with this id. */
    @Transactional
    public Optional<ExamView> find(String id) {
        return blueprints.find(id).map(this::view);
    }

    /** What is wrong with the exam's file now; empty where it can be frozen. */
    public List<FileProblem> problems(String id) {
        return blueprints.find(id).map(source -> problems.below(source.path())).orElse(List.of());
    }

    /** What the exam comes to with the questions as they are now; empty where there is no such exam. */
    @Transactional
    public Optional<Draft> draft(String id) {
        return blueprints.find(id).map(source -> draft(source, blueprint(source.id(), source.text())));
    }

    /**
     * Freezes the exam as it stands now, in the caller's transaction. Freezing an unchanged exam again gives the same.
     *
     * @param blueprintId the exam's id, e.g. {@code mock}
     * @throws NotThere where there is no such exam
     * @throws Refused where it has problems, with the first of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public FrozenExam freeze(String blueprintId) {
        Blueprints.Source source = blueprints.find(blueprintId).orElseThrow(() -> new NotThere("exam/" + blueprintId));
        Blueprint blueprint = blueprint(source.id(), source.text());
        refuse(problems.below(source.path()));
        Draft draft = draft(source, blueprint);
        refuse(draft.errors()); // the questions may have changed since the last look
        FrozenExam exam = draft.exam().orElseThrow();
        frozen.keep(
                exam.hash(),
                source,
                exam.slots().stream()
                        .map(slot ->
                                slot.pool().stream().map(QuestionVersion::hash).toList())
                        .toList());
        return exam;
    }

    private Draft draft(Blueprints.Source source, Blueprint blueprint) {
        return DraftBuilder.of(source.path(), blueprint, Stocks.of(bank));
    }

    private static void refuse(List<FileProblem> found) {
        if (!found.isEmpty()) {
            FileProblem first = found.getFirst();
            throw new Refused(
                    "exam-not-ready", l -> Texts.in(ExamMessages.class, l).notReady(first.toString()));
        }
    }

    /**
     * The exam frozen under this hash, for ever the same; kept in memory after the first call.
     *
     * @throws NoSuchElementException where nothing was frozen under it
     */
    public FrozenExam frozen(String hash) {
        return read.get(hash, this::load);
    }

    /**
     * The id of the blueprint that was frozen under this hash.
     *
     * @throws NoSuchElementException where nothing was frozen under it
     */
    public String blueprintOf(String hash) {
        return frozen.find(hash)
                .map(FrozenExams.Frozen::blueprintId)
                .orElseThrow(() -> new NoSuchElementException("no frozen exam " + hash));
    }

    private FrozenExam load(String hash) {
        FrozenExams.Frozen kept =
                frozen.find(hash).orElseThrow(() -> new NoSuchElementException("no frozen exam " + hash));
        Blueprint blueprint = blueprint(kept.blueprintId(), kept.source());
        if (!ExamHash.of(blueprint, kept.versions()).equals(hash)) {
            throw new IllegalStateException("frozen exam " + hash + " is read differently now (ADR 0015)");
        }
        return FrozenExam.of(
                hash,
                blueprint,
                kept.versions().stream()
                        .map(pool -> pool.stream().map(bank::version).toList())
                        .toList());
    }

    private ExamView view(Blueprints.Source source) {
        Blueprint blueprint = blueprint(source.id(), source.text());
        return new ExamView(
                blueprint.id(),
                blueprint.title(),
                blueprint.minutes(),
                blueprint.credits(),
                blueprint.questions(),
                problems.below(source.path()).isEmpty());
    }

    /** A source that was sound once, wherever its file may have gone since. */
    private static Blueprint blueprint(String id, String text) {
        return BlueprintParser.parse(id + ".yaml", text).value().orElseThrow();
    }
}
