package de.tum.klausur.review;

import static de.tum.klausur.attempt.Sat.typed;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.attempt.ExamHall;
import de.tum.klausur.attempt.Sat;
import de.tum.klausur.marking.MarkingNow;
import de.tum.klausur.shared.math.Formulas;
import de.tum.klausur.shared.math.SetFormula;
import de.tum.klausur.shared.math.Tex;
import de.tum.klausur.shared.pdf.PdfPrinter;
import de.tum.klausur.testsupport.AfterExam;
import de.tum.klausur.testsupport.AuthorsFolder;
import de.tum.klausur.testsupport.Login;
import de.tum.klausur.testsupport.Logins;
import de.tum.klausur.testsupport.OwnExams;
import de.tum.klausur.testsupport.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Formulas of a review are set when it opens, before the first student asks for a copy. */
@QuarkusTest
@TestProfile(OwnExams.class)
@Tag("http")
class PreparingCopiesTest {

    private static final String QUESTION = """
            ---
            id: words
            title: Words
            objectives: [L9.06]
            difficulty: easy
            minutes: 3
            source: own
            licence: CC0-1.0
            parts:
              a: {kind: short-text, credits: 1, accept: [stride]}
            ---
            STEM

            ## a
            How far does the kernel go?

            ## Explanation
            Because.
            """;
    private static final Tex HALF = new Tex("\\frac{kernel}{2}", false);

    /** 2027-02-15T12:00 in Berlin. */
    private static final Instant REVIEW = Instant.parse("2027-02-15T11:00:00Z");

    private final Login student = Logins.student("pr11cop");

    @Inject
    AuthorsFolder folder;

    @Inject
    TestClock clock;

    @Inject
    MarkingNow sweep;

    @Inject
    Windows windows;

    @Inject
    ReviewDesk desk;

    /** Sets formulas as the platform does, and keeps which were asked for. */
    private static final class Asked extends Formulas {

        private final List<Tex> all = new ArrayList<>();

        @Override
        public Optional<SetFormula> set(Tex tex) {
            all.add(tex);
            return super.set(tex);
        }
    }

    @Test
    void eachOpenReviewIsPreparedOnceByEachNodeAndAgainAfterARestart() {
        reviewOf("Half of it is $\\frac{kernel}{2}$.");
        Asked first = new Asked();
        PreparingCopies node = node(first);
        node.sweep();
        assertThat(first.all).contains(HALF);
        first.all.clear();
        node.sweep();
        assertThat(first.all).isEmpty();
        Asked other = new Asked();
        node(other).sweep();
        assertThat(other.all).contains(HALF);
        assertThat(first.all).isEmpty();
    }

    @Test
    void aReviewWithoutFormulasSetsNone() {
        reviewOf("Plain words.");
        Asked none = new Asked();
        node(none).sweep();
        assertThat(none.all).doesNotContain(HALF);
    }

    @Test
    void formulasAreSetInTheHourBeforeAReviewOpens() {
        reviewOf("Half of it is $\\frac{kernel}{2}$.");
        Asked asked = new Asked();
        PreparingCopies node = node(asked);
        clock.stopAt(REVIEW.minus(Duration.ofHours(2)));
        node.sweep();
        assertThat(asked.all).doesNotContain(HALF);
        clock.stopAt(REVIEW.minus(Duration.ofMinutes(59)));
        node.sweep();
        assertThat(asked.all).contains(HALF);
    }

    @Test
    void aReviewThatIsNotOpenIsLeftAlone() {
        reviewOf("Half of it is $\\frac{kernel}{2}$.");
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofDays(30)));
        Asked none = new Asked();
        node(none).sweep();
        assertThat(none.all).isEmpty();
    }

    private PreparingCopies node(Formulas formulas) {
        return new PreparingCopies(windows, desk, new PdfPrinter(formulas), clock);
    }

    private void reviewOf(String stem) {
        closeEarlier();
        folder.clear()
                .bank("09-cnn", "cnn")
                .write("banks/09-cnn/words.md", QUESTION.replace("STEM", stem))
                .write("papers/mock.yaml", AuthorsFolder.mock("Words", "1", "words"))
                .synced();
        ExamHall hall = ExamHall.open().seat(student);
        Sat sat = hall.start(student).opened();
        sat.save(typed("words/a", 0, "stride")).statusCode(200);
        sat.handIn(Map.of("words/a", 1)).statusCode(200);
        sweep.sweep();
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(2)));
        new AfterExam(hall.session()).released("1").review("2027-02-15T12:00", "2027-02-16T12:00", true);
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(5)));
    }

    /** Reviews of other tests must not be open beside this one. */
    private void closeEarlier() {
        clock.stopAt(ExamHall.OPENS.plus(Duration.ofHours(5)));
        windows.open().forEach(windows::close);
        clock.stopAt(ExamHall.OPENS);
    }
}
