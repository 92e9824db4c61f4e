package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.part.Credits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws many papers of a blueprint and looks whether each is what the blueprint says. */
public final class Rehearsal {

    /** How many papers are drawn: about as many as students sit the exam. */
    public static final int PAPERS = 1_000;

    private Rehearsal() {}

    /** All that speaks against the blueprint at {@code path}: of its draft, and of its papers for the seeds 0 to 999. */
    public static List<DraftRemark> of(String path, Blueprint blueprint, Stock stock) {
        Draft draft = DraftBuilder.of(path, blueprint, stock);
        List<DraftRemark> all = new ArrayList<>(draft.findings());
        if (draft.errors().isEmpty()) {
            draft.exam().ifPresent(exam -> all.addAll(papers(path, blueprint, exam)));
        }
        return List.copyOf(all);
    }

    private static List<DraftRemark> papers(String path, Blueprint blueprint, FrozenExam exam) {
        DraftRemarks findings = new DraftRemarks(path);
        Set<QuestionVersion> drawn = new HashSet<>();
        for (long seed = 0; seed < PAPERS; seed++) {
            List<QuestionVersion> paper = exam.questions(seed);
            drawn.addAll(paper);
            paper(paper, seed, blueprint, findings);
        }
        exam.questions().stream()
                .filter(version -> !drawn.contains(version))
                .forEach(version -> findings.warning(
                        blueprint.creditsPlace(),
                        "the question " + version.question().id() + " is on none of " + PAPERS + " papers",
                        "other draws need the questions that stand beside it"));
        return findings.inOrder();
    }

    private static void paper(List<QuestionVersion> paper, long seed, Blueprint blueprint, DraftRemarks findings) {
        if (new HashSet<>(paper).size() < paper.size()) {
            findings.error(blueprint.creditsPlace(), "the paper of seed " + seed + " has a question twice", "");
        }
        Credits credits = Credits.sum(
                paper.stream().map(version -> version.question().credits()).toList());
        if (!credits.equals(blueprint.credits())) {
            findings.error(
                    blueprint.creditsPlace(), "the paper of seed " + seed + " is worth " + credits + " credits", "");
        }
    }
}
