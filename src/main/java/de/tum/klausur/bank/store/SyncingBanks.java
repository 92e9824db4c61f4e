package de.tum.klausur.bank.store;

import de.tum.klausur.bank.format.BankHeader;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.problem.FileProblems;
import de.tum.klausur.bank.reading.BankFolder;
import de.tum.klausur.bank.reading.BanksRead;
import de.tum.klausur.bank.reading.QuestionFile;
import de.tum.klausur.bank.reading.WrittenQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes over what the folder holds, in one transaction: sound questions get into service, broken ones keep their last
 * good version, and what is gone is taken out of service without being deleted. Nodes do it one after the other.
 */
@ApplicationScoped
public class SyncingBanks {

    /** Any number that nothing else locks. */
    private static final long LOCK = 2_346_001;

    private final EntityManager database;
    private final BankRepository banks;
    private final StoredQuestionRepository questions;
    private final KeepingVersions versions;
    private final FileProblems problems;
    private final Clock clock;

    SyncingBanks(
            EntityManager database,
            BankRepository banks,
            StoredQuestionRepository questions,
            KeepingVersions versions,
            FileProblems problems,
            Clock clock) {
        this.database = database;
        this.banks = banks;
        this.questions = questions;
        this.versions = versions;
        this.problems = problems;
        this.clock = clock;
    }

    /** Takes over one look at the folder. */
    @Transactional
    public void takeOver(BanksRead read) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        Found found = new Found(read);
        Set<String> stillThere = new HashSet<>();
        for (BankFolder folder : read.banks()) {
            folder.header().value().ifPresent(header -> {
                bank(header);
                stillThere.add(header.id());
            });
            folder.questions().forEach(file -> question(folder, file, found));
        }
        retire(read, found, stillThere);
        problems.replace("banks/", found.problems);
    }

    private void bank(BankHeader header) {
        Bank bank = banks.findByIdOptional(header.id()).orElseGet(() -> {
            Bank fresh = new Bank();
            fresh.id = header.id();
            fresh.titleEn = "";
            fresh.lecture = "";
            banks.persist(fresh);
            return fresh;
        });
        bank.titleEn = header.title().en();
        bank.titleDe = header.title().de().orElse(null);
        bank.lecture = header.lecture();
        bank.removedAt = null;
    }

    private void question(BankFolder folder, QuestionFile file, Found found) {
        found.problems.addAll(file.content().problems());
        found.present.add(file.name());
        file.content()
                .value()
                .ifPresent(written -> folder.header().value().ifPresent(header -> {
                    String id = written.version().question().id().value();
                    String first = found.pathOf.putIfAbsent(id, file.path());
                    if (first == null) {
                        found.present.add(id);
                        serve(header.id(), file.path(), written);
                    } else {
                        found.problems.add(new FileProblem(
                                file.path(), 1, 1, "the id " + id + " stands in " + first + " too", "take another id"));
                    }
                }));
    }

    private void serve(String bankId, String path, WrittenQuestion written) {
        versions.keep(path, written);
        String id = written.version().question().id().value();
        StoredQuestion question = questions.findByIdOptional(id).orElseGet(() -> {
            StoredQuestion fresh = new StoredQuestion();
            fresh.id = id;
            return fresh;
        });
        question.bankId = bankId;
        question.path = path;
        question.currentHash = written.version().hash();
        question.removedAt = null;
        questions.persist(question);
    }

    private void retire(BanksRead read, Found found, Set<String> banksThere) {
        questions.inService().stream()
                .filter(question ->
                        !found.present.contains(question.id) && !read.scan().hidesBelow(question.path))
                .forEach(question -> question.removedAt = clock.instant());
        Set<String> used = new HashSet<>(banksThere);
        questions.inService().forEach(question -> used.add(question.bankId));
        banks.inService().stream()
                .filter(bank -> !used.contains(bank.id))
                .forEach(bank -> bank.removedAt = clock.instant());
    }

    /** What one sync came across. */
    private static final class Found {

        private final Map<String, String> pathOf = new HashMap<>();
        private final Set<String> present = new HashSet<>();
        private final List<FileProblem> problems = new ArrayList<>();

        Found(BanksRead read) {
            problems.addAll(read.scan().problems());
            read.banks().forEach(folder -> {
                problems.addAll(folder.header().problems());
                problems.addAll(folder.problems());
            });
        }
    }
}
