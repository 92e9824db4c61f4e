package de.tum.klausur.bank.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the banks of all folders, and at the next look only what changed. Not for several threads. */
public final class BanksReader {

    /** The part of exams/ that holds the banks. */
    private static final String PART = "banks";

    /** A file of a bank: below the part, which a folder's name may stand before. */
    private static final Pattern IN_A_BANK = Pattern.compile("(?:[^/]+/)?" + PART + "/[^/]+/[^/]+");

    private final ExamsFolders folders;
    private final FolderContent content;
    private final QuestionReader questions = new QuestionReader();
    private Optional<FolderScan> before = Optional.empty();

    /** Reads one folder alone. */
    public BanksReader(Path folder) {
        this(ExamsFolders.only(folder));
    }

    public BanksReader(ExamsFolders folders) {
        this.folders = folders;
        this.content = new FolderContent(folders);
    }

    /**
     * What the folders hold now; empty where it can only be what the last call told.
     *
     * @throws FolderUnreadable where there is no such folder at all or none may be read
     */
    public Optional<BanksRead> readIfChanged() throws FolderUnreadable {
        FolderScan scan = FolderScan.of(folders, PART);
        if (before.filter(scan::equals).isPresent() && content.isSettled()) {
            return Optional.empty();
        }
        BanksRead read = read(scan);
        content.keepOnly(scan);
        questions.keepOnly(scan.files().keySet());
        before = Optional.of(scan);
        return Optional.of(read);
    }

    private BanksRead read(FolderScan scan) {
        BankReader reader = new BankReader(content, scan, questions);
        Map<String, List<String>> byBank = scan.files().keySet().stream()
                .filter(path -> IN_A_BANK.matcher(path).matches())
                .collect(Collectors.groupingBy(BanksReader::parent, TreeMap::new, Collectors.toList()));
        List<BankFolder> banks = new ArrayList<>();
        byBank.forEach((path, files) -> {
            if (files.contains(path + "/" + BankFolder.HEADER) || files.stream().anyMatch(BankReader::isQuestion)) {
                banks.add(reader.read(path, files));
            }
        });
        return new BanksRead(banks, scan);
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
