package de.tum.klausur.attempt.model;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.attempt.model.PhotoRule.Outcome;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.UploadedPage;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhotoRuleTest {

    @Test
    void firstPageIsNamedAsASingleFileAlwaysWas() {
        assertThat(PhotoRule.add(Response.NONE, page(1)))
                .isEqualTo(
                        new Outcome.Added(Response.Filled.of(Map.of("file", page(1).file(), "name", "photo-1.jpg"))));
    }

    @Test
    void furtherPagesComeLast() {
        Response two = UploadedPage.filled(List.of(page(1), page(2)));
        assertThat(PhotoRule.add(two, page(3)))
                .isEqualTo(new Outcome.Added(UploadedPage.filled(List.of(page(1), page(2), page(3)))));
        assertThat(UploadedPage.of(two)).containsExactly(page(1), page(2));
    }

    @Test
    void pageThatIsThereIsNotAddedTwiceWhateverItIsCalledNow() {
        Response one = UploadedPage.filled(List.of(page(1)));
        assertThat(PhotoRule.add(one, new UploadedPage(page(1).file(), "photo-2.jpg")))
                .isEqualTo(new Outcome.There());
    }

    @Test
    void fullAnswerTakesNoMoreButKnowsWhatItHas() {
        Response full = UploadedPage.filled(IntStream.rangeClosed(1, Upload.PAGES)
                .mapToObj(PhotoRuleTest::page)
                .toList());
        assertThat(PhotoRule.add(full, page(9))).isEqualTo(new Outcome.Full());
        assertThat(PhotoRule.add(full, page(6))).isEqualTo(new Outcome.There());
    }

    @Test
    void gapsAmongThePagesAreClosed() {
        Response gap = Response.Filled.of(Map.of("file", page(1).file(), "file4", page(4).file()));
        assertThat(UploadedPage.of(gap))
                .containsExactly(new UploadedPage(page(1).file(), ""), new UploadedPage(page(4).file(), ""));
    }

    private static UploadedPage page(int number) {
        return new UploadedPage(Integer.toString(number).repeat(64), "photo-" + number + ".jpg");
    }
}
