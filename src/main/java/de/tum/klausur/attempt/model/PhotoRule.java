package de.tum.klausur.attempt.model;

import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.UploadedPage;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of an answer to which a phone sends a page. */
public final class PhotoRule {

    private PhotoRule() {}

    /** What becomes of it. */
    public sealed interface Outcome {

        /** The page stands last in the answer. */
        record Added(Response.Filled response) implements Outcome {}

        /** The answer has it already, as when a request is repeated. */
        record There() implements Outcome {}

        /** The answer has as many pages as it may have. */
        record Full() implements Outcome {}
    }

    /** The page comes last; one that is there stays where it is. */
    public static Outcome add(Response current, UploadedPage page) {
        List<UploadedPage> pages = UploadedPage.of(current);
        if (pages.stream().map(UploadedPage::file).anyMatch(page.file()::equals)) {
            return new Outcome.There();
        }
        return pages.size() < Upload.PAGES
                ? new Outcome.Added(UploadedPage.filled(
                        Stream.concat(pages.stream(), Stream.of(page)).toList()))
                : new Outcome.Full();
    }
}
