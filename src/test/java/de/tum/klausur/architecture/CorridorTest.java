package de.tum.klausur.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data walks one corridor; a room uses only the rooms before it. */
class CorridorTest {

    private static final List<String> COMMANDS = List.of("local.check", "local.bench");

    static Stream<String> namedPackages() {
        return Stream.of(Rooms.CORRIDOR, Rooms.ASIDE, Rooms.PURE, List.of("local"))
                .flatMap(List::stream)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("namedPackages")
    void everyNamedPackageHasClasses(String name) {
        assertThat(Rooms.MAIN.stream().filter(type -> Rooms.isIn(type, name) && !isPackageInfo(type)))
                .isNotEmpty();
    }

    @Test
    void everyClassLivesInANamedRoom() {
        List<String> rooms = namedPackages().toList();
        assertThat(Rooms.MAIN.stream().map(Rooms::of).distinct()).allMatch(rooms::contains);
    }

    static Stream<String> corridor() {
        return Rooms.CORRIDOR.stream();
    }

    @ParameterizedTest
    @MethodSource("corridor")
    void aRoomUsesOnlyTheRoomsBeforeIt(String room) {
        List<String> later =
                new ArrayList<>(Rooms.CORRIDOR.subList(Rooms.CORRIDOR.indexOf(room) + 1, Rooms.CORRIDOR.size()));
        later.add("local");
        noClasses()
                .that(Rooms.in(List.of(room)))
                .should()
                .dependOnClassesThat(Rooms.in(later))
                .because("the corridor runs from question to review")
                .check(Rooms.MAIN);
    }

    @Test
    void theRoomsAsideUseNoRoomOfTheCorridor() {
        List<String> forbidden = new ArrayList<>(Rooms.CORRIDOR);
        forbidden.add("local");
        noClasses()
                .that(Rooms.in(Rooms.ASIDE))
                .should()
                .dependOnClassesThat(Rooms.in(forbidden))
                .because("people, audit and shared serve all and know none")
                .check(Rooms.MAIN);
    }

    @Test
    void localServersUseNoRoom() {
        noClasses()
                .that(Rooms.in(List.of("local")))
                // These commands serve nobody: they put to use what several rooms can.
                .and(DescribedPredicate.not(Rooms.in(COMMANDS)))
                .should()
                .dependOnClassesThat(Rooms.in(
                        namedPackages().filter(name -> !name.equals("local")).toList()))
                .because("the embedded servers know nothing of exams")
                .check(Rooms.MAIN);
    }

    @Test
    void noRoomUsesTheCommands() {
        COMMANDS.forEach(command -> noClasses()
                .that(DescribedPredicate.not(Rooms.in(List.of(command))))
                .should()
                .dependOnClassesThat(Rooms.in(List.of(command)))
                .check(Rooms.MAIN));
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("de.tum.klausur.(**)").should().beFreeOfCycles().check(Rooms.MAIN);
    }

    private static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }
}
