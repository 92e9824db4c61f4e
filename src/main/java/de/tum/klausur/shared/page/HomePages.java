package de.tum.klausur.shared.page;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The start page, and the way in. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class HomePages {

    private final CurrentViewer viewer;
    private final CurrentLanguage language;
    private final List<HomeSection> sections;

    HomePages(CurrentViewer viewer, CurrentLanguage language, @All List<HomeSection> sections) {
        this.viewer = viewer;
        this.language = language;
        this.sections = sections;
    }

    @CheckedTemplate(basePath = "shared")
    static class Templates {
        private Templates() {}

        static native TemplateInstance welcome();

        static native TemplateInstance signedIn();

        static native TemplateInstance home(Viewer viewer, List<SectionView> sections);
    }

    @GET
    @PermitAll
    public TemplateInstance home() {
        Viewer v = viewer.viewer();
        return v.signedIn() ? Templates.home(v, sectionsFor(v)) : Templates.welcome();
    }

    /** Asks for a sign-in and then leads on; the page asked for before is {@code back}. */
    @GET
    @Path("sign-in")
    @Authenticated
    public Response signIn(@QueryParam("back") @DefaultValue("/") String back) {
        return Response.seeOther(LocalPath.of(back)).build();
    }

    /** Where a window leads that was opened only to sign in again, beside a page with unsaved work. */
    @GET
    @Path("signed-in")
    @Authenticated
    public TemplateInstance signedIn() {
        return Templates.signedIn();
    }

    private List<SectionView> sectionsFor(Viewer v) {
        return sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .map(s -> s.forViewer(v, language.locale()))
                .flatMap(Optional::stream)
                .toList();
    }
}
