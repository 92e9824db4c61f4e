package de.tum.klausur.exam;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.bank.text.Label;
import de.tum.klausur.bank.text.PartView;
import de.tum.klausur.bank.text.QuestionView;
import de.tum.klausur.question.part.PartKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperViewTest {

    private final PaperView.Problem first = problem("Numbers", question("1", "0.5"), question("2"));
    private final PaperView.Problem second = problem("Words");
    private final PaperView paper = new PaperView(List.of(first, second), Map.of());

    @Test
    void aProblemIsWorthWhatItsPartsAreWorth() {
        assertThat(first.worth()).isEqualByComparingTo("3.5");
        assertThat(second.worth()).isEqualByComparingTo("0");
    }

    @Test
    void eachProblemHasNeighboursButTheFirstAndTheLast() {
        assertThat(paper.neighbour(0)).isEmpty();
        assertThat(paper.neighbour(1)).contains(new PaperView.Neighbour(1, first.title()));
        assertThat(paper.neighbour(2)).contains(new PaperView.Neighbour(2, second.title()));
        assertThat(paper.neighbour(3)).isEmpty();
    }

    private static PaperView.Problem problem(String title, QuestionView... questions) {
        return new PaperView.Problem(new Label(title, false), List.of(questions));
    }

    private static QuestionView question(String... credits) {
        List<PartView> parts = Arrays.stream(credits).map(PaperViewTest::part).toList();
        return new QuestionView("q", new Label("A question", false), "", parts);
    }

    private static PartView part(String credits) {
        return new PartView(
                "q/a",
                "a",
                PartKind.FREE_TEXT,
                "",
                "",
                new BigDecimal(credits),
                List.of(),
                List.of(),
                0,
                Optional.empty(),
                Optional.empty());
    }
}
