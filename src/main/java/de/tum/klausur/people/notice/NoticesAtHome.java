package de.tum.klausur.people.notice;

import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.shared.TimeExtensions;
import de.tum.klausur.shared.page.HomeSection;
import de.tum.klausur.shared.page.Paging;
import de.tum.klausur.shared.page.SectionView;
import de.tum.klausur.shared.page.Texts;
import de.tum.klausur.shared.page.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The newest notices on the start page. */
@ApplicationScoped
class NoticesAtHome implements HomeSection {

    private final CurrentPerson current;
    private final Notices notices;

    NoticesAtHome(CurrentPerson current, Notices notices) {
        this.current = current;
        this.notices = notices;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<SectionView> forViewer(Viewer viewer, Locale locale) {
        List<NoticeView> newest =
                notices.of(current.person().id(), new Paging.Wish(1, 3), locale).items();
        NoticeMessages texts = Texts.in(NoticeMessages.class, locale);
        return Optional.of(newest)
                .filter(found -> !found.isEmpty())
                .map(found -> new SectionView(
                        texts.notices(),
                        found.stream().map(n -> row(n, locale)).toList(),
                        texts.noNotices(),
                        Optional.of(new SectionView.Link(texts.allNotices(), "/notices"))));
    }

    private static SectionView.Row row(NoticeView notice, Locale locale) {
        return new SectionView.Row(
                notice.subject(), notice.path(), TimeExtensions.time(notice.at(), locale), Optional.empty());
    }
}
