package de.tum.klausur.people.notice;

import de.tum.klausur.people.About;
import de.tum.klausur.people.CurrentPerson;
import de.tum.klausur.people.Matter;
import de.tum.klausur.people.Role;
import de.tum.klausur.shared.page.CurrentLanguage;
import de.tum.klausur.shared.page.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the person signed in has been told, as JSON. */
@Path("/api/notices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STUDENT, Role.TA, Role.LECTURER, Role.ADMIN})
@About(Matter.NOTHING)
@Tag(name = "notices", description = "What the platform tells a person")
class NoticeResource {

    private static final int PER_PAGE = 200;

    private final CurrentPerson current;
    private final Notices notices;
    private final CurrentLanguage language;

    NoticeResource(CurrentPerson current, Notices notices, CurrentLanguage language) {
        this.current = current;
        this.notices = notices;
        this.language = language;
    }

    @GET
    @Operation(summary = "What the person signed in has been told, newest first, 200 notices a page")
    public Paging<NoticeView> notices(
            @Parameter(description = "from 1") @QueryParam("page") @DefaultValue("1") int page) {
        return notices.of(current.person().id(), Paging.Wish.of(page, PER_PAGE), language.locale());
    }
}
