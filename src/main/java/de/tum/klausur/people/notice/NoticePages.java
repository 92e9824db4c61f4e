package de.tum.klausur.people.notice;

import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Paging;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What the person signed in has been told. */
@Path("/notices")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class NoticePages {

    private static final int PER_PAGE = 20;

    private final CurrentPerson current;
    private final Notices notices;
    private final CurrentLanguage language;

    NoticePages(CurrentPerson current, Notices notices, CurrentLanguage language) {
        this.current = current;
        this.notices = notices;
        this.language = language;
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        private Templates() {}

        static native TemplateInstance notices(Paging<NoticeView> paging);
    }

    @GET
    public TemplateInstance list(@QueryParam("page") @DefaultValue("1") int page) {
        return Templates.notices(notices.of(current.person().id(), Paging.Wish.of(page, PER_PAGE), language.locale()));
    }
}
