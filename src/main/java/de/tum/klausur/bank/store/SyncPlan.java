package de.tum.klausur.bank.store;

import de.tum.klausur.bank.format.BankHeader;
import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.bank.format.WrittenId;
import de.tum.klausur.bank.reading.BankFolder;
import de.tum.klausur.bank.reading.BanksRead;
import de.tum.klausur.bank.reading.QuestionFile;
import de.tum.klausur.bank.reading.WrittenQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one look at the folder came to: what can be taken over, and what has to stay as it is.
 *
 * @param banks sound headers
 * @param questions sound questions of banks with a sound header
 * @param promised ids of questions whose file is there, whether it can be read or not
 * @param promisedBanks the same of banks
 * @param problems of all files
 */
record SyncPlan(
        List<BankHeader> banks,
        List<SoundQuestion> questions,
        Set<String> promised,
        Set<String> promisedBanks,
        List<FileProblem> problems) {

    private static final String OTHER_ID = "take another id in one of them; until then the last good version stays";

    /** A question that can be served. */
    record SoundQuestion(String bankId, String path, WrittenQuestion written) {}

    static SyncPlan of(BanksRead read) {
        BanksRead.Ids ids = read.ids(OTHER_ID);
        SyncPlan plan = new SyncPlan(
                new ArrayList<>(), new ArrayList<>(), new HashSet<>(), new HashSet<>(), read.problems(ids));
        read.banks().forEach(folder -> plan.add(folder, ids));
        return plan;
    }

    private void add(BankFolder folder, BanksRead.Ids ids) {
        folder.id().map(WrittenId::id).ifPresent(promisedBanks::add);
        Optional<BankHeader> header =
                folder.header().value().filter(sound -> !ids.banks().isDoubled(sound.id()));
        header.ifPresent(banks::add);
        header.map(BankHeader::id).ifPresent(promisedBanks::add);
        for (QuestionFile file : folder.questions()) {
            promised.add(file.name());
            file.id().map(WrittenId::id).ifPresent(promised::add);
            file.content()
                    .value()
                    .filter(written -> !ids.questions().isDoubled(id(written)))
                    .ifPresent(written -> header.ifPresent(
                            bank -> questions.add(new SoundQuestion(bank.id(), file.path(), written))));
        }
    }

    private static String id(WrittenQuestion written) {
        return written.version().question().id().value();
    }
}
