package de.tum.klausur.shared.http;

import de.tum.klausur.shared.page.Paging;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for; lists in JSON come 200 at a time, and the last page has less or nothing. */
public class PageOfMany {

    private static final int PER_PAGE = 200;

    @Parameter(description = "from 1; a page with fewer than 200 entries is the last")
    @QueryParam("page")
    @DefaultValue("1")
    public int page;

    /** The page asked for. */
    public Paging.Wish wish() {
        return Paging.Wish.of(page, PER_PAGE);
    }
}
