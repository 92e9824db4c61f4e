package de.tum.klausur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.people.About;
import de.tum.klausur.people.Matter;
import de.tum.klausur.testsupport.StaffRoute;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each route for staff says what it is about, so that it can be refused to those who are candidates of it. */
class MattersTest {

    private static final Set<Matter> WITHOUT_ID = Set.of(Matter.NOTHING, Matter.ALL_BANKS);

    /**
     * A practice run is nobody's, and its paper is of no bank: its name says when it ends. What the exam's page says is the same
     * for all.
     */
    private static final String NOBODYS = "(/api)?/attempts/(try|frame)\\b.*";

    @Test
    void everyRouteForStaffSaysWhatItIsAbout() {
        assertThat(StaffRoute.all())
                .hasSizeGreaterThan(100)
                .allSatisfy(route -> assertThat(route.about()).as("%s", route).isPresent());
    }

    @Test
    void whatItIsAboutIsNamedByItsAddress() {
        assertThat(StaffRoute.all()).allSatisfy(route -> {
            About about = route.about().orElseThrow();
            if (WITHOUT_ID.contains(about.value())) {
                assertThat(about.in()).as("%s", route).isEmpty();
                assertThat(route.path())
                        .as("names nothing: %s", route)
                        .satisfiesAnyOf(
                                path -> assertThat(path).doesNotContain("{"),
                                path -> assertThat(path).matches(NOBODYS));
            } else {
                assertThat(route.path()).contains("{" + about.in() + "}");
            }
        });
    }
}
