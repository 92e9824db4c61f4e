package de.tum.klausur.exam;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.tum.klausur.bank.QuestionBank;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.problem.FileProblems;
import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.exam.blueprint.Blueprint;
import de.tum.klausur.exam.blueprint.BlueprintParser;
import de.tum.klausur.exam.paper.ExamProblem;
import de.tum.klausur.exam.paper.FrozenExam;
import de.tum.klausur.exam.store.Blueprints;
import de.tum.klausur.exam.store.FrozenExams;
import de.tum.klausur.question.QuestionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Iterator;
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

    /** The exam as it would be frozen now; empty where a question is missing. */
    @Transactional
    public Optional<FrozenExam> preview(String id) {
        return blueprints
                .find(id)
                .flatMap(source -> versions(blueprint(source.path(), source.text()))
                        .map(versions -> exam("", blueprint(source.path(), source.text()), versions)));
    }

    /**
     * Freezes the exam as it stands now, in the caller's transaction. Freezing an unchanged exam again gives the same.
     *
     * @param blueprintId the exam's id, e.g. {@code mock}
     * @throws NoSuchElementException where there is no such exam, or it has problems
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public FrozenExam freeze(String blueprintId) {
        Blueprints.Source source = blueprints
                .find(blueprintId)
                .filter(known -> problems.below(known.path()).isEmpty())
                .orElseThrow(() -> new NoSuchElementException("no exam " + blueprintId + " without problems"));
        Blueprint blueprint = blueprint(source.path(), source.text());
        List<QuestionVersion> versions = versions(blueprint).orElseThrow();
        String hash =
                frozen.keep(source, versions.stream().map(QuestionVersion::hash).toList());
        return exam(hash, blueprint, versions);
    }

    /**
     * The exam frozen under this hash, for ever the same; kept in memory after the first call.
     *
     * @throws NoSuchElementException where nothing was frozen under it
     */
    public FrozenExam frozen(String hash) {
        return read.get(hash, this::load);
    }

    private FrozenExam load(String hash) {
        FrozenExams.Frozen kept =
                frozen.find(hash).orElseThrow(() -> new NoSuchElementException("no frozen exam " + hash));
        return exam(
                hash,
                blueprint(kept.blueprintId() + ".yaml", kept.source()),
                kept.versions().stream().map(bank::version).toList());
    }

    private ExamView view(Blueprints.Source source) {
        Blueprint blueprint = blueprint(source.path(), source.text());
        return new ExamView(
                blueprint.id(),
                blueprint.title(),
                blueprint.minutes(),
                blueprint.credits(),
                BlueprintCheck.questions(blueprint).size(),
                problems.below(source.path()).isEmpty());
    }

    private Optional<List<QuestionVersion>> versions(Blueprint blueprint) {
        List<QuestionId> ids = BlueprintCheck.questions(blueprint);
        List<QuestionVersion> versions =
                ids.stream().flatMap(id -> bank.current(id).stream()).toList();
        return versions.size() == ids.size() ? Optional.of(versions) : Optional.empty();
    }

    private static Blueprint blueprint(String path, String text) {
        return BlueprintParser.parse(path, text).value().orElseThrow();
    }

    private static FrozenExam exam(String hash, Blueprint blueprint, List<QuestionVersion> versions) {
        Iterator<QuestionVersion> next = versions.iterator();
        List<ExamProblem> examProblems = new ArrayList<>();
        blueprint.problems().forEach(problem -> {
            List<QuestionVersion> questions = new ArrayList<>();
            problem.questions().forEach(id -> questions.add(next.next()));
            examProblems.add(new ExamProblem(problem.title(), questions));
        });
        return new FrozenExam(
                hash, blueprint.title(), blueprint.minutes(), blueprint.credits(), blueprint.aids(), examProblems);
    }
}
