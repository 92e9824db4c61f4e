package de.tum.klausur.bank.store;

import de.tum.klausur.bank.format.BankHeader;
import de.tum.klausur.bank.reading.BanksRead;
import de.tum.klausur.bank.reading.FileProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
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
    private final StoredVersions versions;
    private final Edits edits;
    private final FileProblems problems;
    private final Clock clock;

    SyncingBanks(
            EntityManager database,
            BankRepository banks,
            StoredQuestionRepository questions,
            StoredVersions versions,
            Edits edits,
            FileProblems problems,
            Clock clock) {
        this.edits = edits;
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
        lock(database);
        SyncPlan plan = SyncPlan.of(read);
        plan.banks().forEach(this::bank);
        plan.questions().forEach(this::question);
        retire(read, plan);
        problems.replace("banks", plan.problems());
    }

    /** One after the other, on all nodes. */
    static void lock(EntityManager database) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
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

    private void question(SyncPlan.SoundQuestion sound) {
        versions.keep(sound.path(), sound.written());
        String id = sound.written().version().question().id().value();
        questions.serve(
                id,
                sound.bankId(),
                sound.path(),
                edits.serving(id, sound.written().version().hash()));
    }

    private void retire(BanksRead read, SyncPlan plan) {
        List<StoredQuestion> gone = questions.inService().stream()
                .filter(question ->
                        !plan.promised().contains(question.id) && !read.scan().hidesBelow(question.path))
                .toList();
        Set<String> neverThere =
                edits.withoutFile(gone.stream().map(question -> question.id).toList());
        gone.stream()
                .filter(question -> !neverThere.contains(question.id))
                .forEach(question -> question.removedAt = clock.instant());
        Set<String> used = new HashSet<>(plan.promisedBanks());
        questions.inService().forEach(question -> used.add(question.bankId));
        banks.inService().stream()
                .filter(bank -> !used.contains(bank.id))
                .forEach(bank -> bank.removedAt = clock.instant());
    }
}
