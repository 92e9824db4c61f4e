package de.tum.klausur.result;

import de.tum.klausur.people.About;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.session.SessionView;
import de.tum.klausur.session.Sessions;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Paging;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** A student's own results; lecturers find the way to all sessions here. */
@Path("/results")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.STUDENT, Role.LECTURER, Role.ADMIN})
@About(Matter.NOTHING)
class OwnResultPages {

    private static final int PER_PAGE = 50;

    private final OwnResults results;
    private final Sessions sessions;
    private final CurrentPerson current;
    private final CurrentLanguage language;

    OwnResultPages(OwnResults results, Sessions sessions, CurrentPerson current, CurrentLanguage language) {
        this.results = results;
        this.sessions = sessions;
        this.current = current;
        this.language = language;
    }

    @CheckedTemplate(basePath = "result")
    static class Templates {
        private Templates() {}

        static native TemplateInstance own(List<OwnResult> results, Paging<SessionView> paging, boolean runs);
    }

    @GET
    public TemplateInstance own(@QueryParam("page") @DefaultValue("1") int page) {
        boolean runs = current.has(Role.LECTURER) || current.has(Role.ADMIN);
        Paging.Wish wish = Paging.Wish.of(page, PER_PAGE);
        return Templates.own(
                results.all(Language.of(language.locale())),
                runs ? sessions.newest(wish) : Paging.of(List.of(), wish, 0),
                runs);
    }
}
