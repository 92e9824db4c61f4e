package de.tum.klausur.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import de.tum.klausur.shared.job.FinishedBeforeStop;
import io.quarkus.scheduler.Scheduled;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house's style, where a machine can see it. */
class StyleTest {

    @Test
    void entitiesAndRepositoriesStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .check(Rooms.MAIN);
    }

    @Test
    void routesOpenNoTransaction() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(Rooms.MAIN);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(Rooms.MAIN);
    }

    @Test
    void routesAreCalledPagesOrResource() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Pages")
                .orShould()
                .haveSimpleNameEndingWith("Resource")
                .check(Rooms.MAIN);
    }

    @Test
    void noRouteReturnsAnEntity() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .notHaveRawReturnType(DescribedPredicate.describe(
                        "an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)))
                .check(Rooms.MAIN);
    }

    @Test
    void timeComesFromTheInjectedClock() {
        noClasses()
                .that(Rooms.in(Rooms.CORRIDOR).or(Rooms.in(Rooms.ASIDE)))
                .should()
                .callMethodWhere(DescribedPredicate.describe("reads the machine's time", call -> {
                    Class<?>[] times = {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class};
                    boolean now = call.getTarget().getName().equals("now")
                            && List.of(times).stream()
                                    .anyMatch(time -> call.getTargetOwner().isEquivalentTo(time))
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    return now || call.getTarget().getFullName().startsWith("java.lang.System.currentTimeMillis");
                }))
                .check(Rooms.MAIN);
    }

    @Test
    void scheduledJobsAreFinishedBeforeTheStop() {
        methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .should()
                .beAnnotatedWith(FinishedBeforeStop.class)
                .check(Rooms.MAIN);
    }

    @Test
    void onlyTheLauncherTalksToTheTerminal() {
        noClasses()
                .that(DescribedPredicate.not(Rooms.in(List.of("local"))))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(Rooms.MAIN);
    }

    /** A pool's thread has another one than a request's, so a file would be found or not by who asks. */
    @Test
    void filesOfTheBuildAreNotLookedForByTheThread() {
        noClasses().should().callMethod(Thread.class, "getContextClassLoader").check(Rooms.MAIN);
    }

    @Test
    void noPackageIsCalledAfterATechnique() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..dto..", "..entity..", "..impl..", "..common..")
                .check(Rooms.MAIN);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(Rooms.MAIN.stream()
                        .filter(type -> !isGenerated(type))
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(pack -> !pack.isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }

    @Test
    void noMethodAnswersWithNull() {
        noMethods()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(DescribedPredicate.describe(
                        "returning a nullable value",
                        (JavaMethod method) -> method.isAnnotatedWith("org.jspecify.annotations.Nullable"))))
                .allowEmptyShould(true)
                .check(Rooms.MAIN);
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getName().contains("_");
    }
}
