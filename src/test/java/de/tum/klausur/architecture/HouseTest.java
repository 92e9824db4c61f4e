package de.tum.klausur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules, and no rule is one that can't be broken. */
class HouseTest {

    private static final Map<String, ArchRule> RULES = Rules.all();

    static Set<String> rules() {
        return RULES.keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeeps(String rule) {
        RULES.get(rule).check(Rooms.MAIN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aHouseThatBreaksItIsToldBy(String rule, @TempDir Path target) throws Exception {
        JavaClasses broken = Broken.house(rule, target);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {target.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            List<String> told =
                    RULES.get(rule).evaluate(broken).getFailureReport().getDetails();
            assertThat(String.join("\n", told)).contains("Breaks");
            assertThat(String.join("\n", told)).doesNotContain("Keeps");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    static Stream<String> namedPackages() {
        return Stream.of(Rooms.CORRIDOR, Rooms.ASIDE, Rooms.PURE, List.of("local"))
                .flatMap(List::stream)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("namedPackages")
    void everyNamedPackageHasClasses(String name) {
        assertThat(Rooms.MAIN.stream()
                        .filter(type ->
                                Rooms.isIn(type, name) && !type.getSimpleName().equals("package-info")))
                .isNotEmpty();
    }

    @Test
    void everyClassLivesInANamedRoom() {
        List<String> rooms = namedPackages().toList();
        assertThat(Rooms.MAIN.stream().map(Rooms::of).distinct()).allMatch(rooms::contains);
    }

    /** What frameworks need public is no hole in a wall, but it is counted, so that it doesn't become one. */
    @Test
    void fewTypesArePublicForAFramework() {
        assertThat(Rooms.MAIN.stream()
                        .filter(type -> type.isAnnotatedWith(de.tum.klausur.shared.CalledByFramework.class))
                        .map(JavaClass::getSimpleName))
                .hasSizeLessThan(10);
    }
}
