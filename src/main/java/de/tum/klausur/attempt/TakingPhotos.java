package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Answer;
import de.tum.klausur.attempt.model.Attempt;
import de.tum.klausur.attempt.model.JournalEvent.Photographed;
import de.tum.klausur.attempt.model.LinkSecret;
import de.tum.klausur.attempt.model.PhotoLink;
import de.tum.klausur.attempt.model.PhotoRule;
import de.tum.klausur.attempt.model.UploadedFile;
import de.tum.klausur.exam.paper.Paper;
import de.tum.klausur.question.part.Upload;
import de.tum.klausur.question.response.UploadedPage;
import de.tum.klausur.session.Papers;
import de.tum.klausur.session.SessionTitles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes in what a phone sends by a link. Nobody is signed in there: the link's secret opens one part of one attempt, to put
 * pages into and to see nothing of. Whatever is wrong with a secret is answered the same.
 */
@ApplicationScoped
class TakingPhotos {

    private final PhotoLinks links;
    private final AttemptRecords records;
    private final UploadingFiles uploading;
    private final Papers papers;
    private final SessionTitles titles;
    private final NewsPublisher announcing;
    private final SittingConfig config;
    private final Clock clock;

    @SuppressWarnings("checkstyle:ParameterNumber")
    TakingPhotos(
            PhotoLinks links,
            AttemptRecords records,
            UploadingFiles uploading,
            Papers papers,
            SessionTitles titles,
            NewsPublisher announcing,
            SittingConfig config,
            Clock clock) {
        this.links = links;
        this.records = records;
        this.uploading = uploading;
        this.papers = papers;
        this.titles = titles;
        this.announcing = announcing;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What a phone is told.
     *
     * @throws de.tum.klausur.shared.http.Refused where there is no such link, or it doesn't count any more
     */
    @Transactional
    public PhotoTaskView look(String secret) {
        PhotoLink link = link(secret);
        Attempt attempt = records.find(link.attempt()).orElseThrow(Refusals::linkOver);
        check(link, attempt);
        Paper paper = papers.of(attempt.sessionId(), attempt.seed());
        Answer current = records.answers(attempt.id(), List.of(link.part())).getOrDefault(link.part(), Answer.NONE);
        return PhotoTaskView.of(
                titles.of(attempt.sessionId()),
                Optional.ofNullable(paper.partNames().get(link.part())).orElse(""),
                UploadingFiles.part(paper, link.part()),
                new PhotoTaskView.Standing(clock.instant(), link.until(), pages(current)));
    }

    /**
     * Keeps a photo as the last page of the answer; said twice, it is there once.
     *
     * @throws de.tum.klausur.shared.http.Refused where there is no such link, it doesn't count any more, or the answer or the
     *     attempt has no room left
     * @throws de.tum.klausur.shared.http.InvalidInput where the file is none that the part takes
     */
    @Transactional
    public PhotoTakenView take(String secret, byte[] content) {
        PhotoLink asked = link(secret);
        OpenRecord record = records.open(asked.attempt(), List.of(asked.part())).orElseThrow(Refusals::linkOver);
        PhotoLink link = link(secret); // it may have been withdrawn while this waited for the lock
        check(link, record.attempt());
        Upload part = UploadingFiles.part(
                papers.of(record.attempt().sessionId(), record.attempt().seed()), link.part());
        Answer current = record.answers().getOrDefault(link.part(), Answer.NONE);
        UploadedFile file = uploading.keep(link.attempt(), part, content);
        UploadedPage page = new UploadedPage(file.digest(), name(file, pages(current) + 1));
        return switch (PhotoRule.add(current.response(), page)) {
            case PhotoRule.Outcome.Full ignored -> throw Refusals.tooManyPages();
            case PhotoRule.Outcome.There ignored -> new PhotoTakenView(file.digest(), pages(current));
            case PhotoRule.Outcome.Added added -> {
                record.append(
                        new Photographed(link.part(), current.revision() + 1, added.response(), link.id()),
                        clock.instant());
                announcing.announce(new News(link.attempt(), News.Kind.PHOTOGRAPHED));
                yield new PhotoTakenView(file.digest(), pages(current) + 1);
            }
        };
    }

    private PhotoLink link(String secret) {
        return LinkSecret.read(secret).flatMap(links::find).orElseThrow(Refusals::linkOver);
    }

    private void check(PhotoLink link, Attempt attempt) {
        Instant now = clock.instant();
        if (!link.isOpen(attempt, now, config.counted(now))) {
            throw Refusals.linkOver();
        }
    }

    /** By page, since what a phone calls a photo tells nobody anything. */
    private static String name(UploadedFile file, int page) {
        return "photo-" + page + "." + file.type().name().toLowerCase(Locale.ROOT);
    }

    private static int pages(Answer answer) {
        return UploadedPage.of(answer.response()).size();
    }
}
