package de.tum.klausur.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import de.tum.klausur.shared.Bounded;
import de.tum.klausur.shared.CalledByFramework;
import de.tum.klausur.shared.FinishedBeforeStop;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.interceptor.AroundInvoke;
import jakarta.persistence.Entity;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What holds for the whole house, each rule under the name of the fact. Each has classes that break it, see {@link Broken}. */
final class Rules {

    private static final List<String> COMMANDS = List.of("local.check", "local.bench");
    private static final List<String> LIBRARIES = List.of("java.", "org.jspecify.");

    private static final Map<Class<?>, List<String>> BRINGING_MANY = Map.of(
            PanacheRepositoryBase.class, List.of("list", "listAll", "stream", "streamAll"),
            PanacheQuery.class, List.of("list", "stream"),
            Query.class, List.of("getResultList", "getResultStream", "list", "stream"));

    private static final Map<Class<?>, List<String>> LIMITING =
            Map.of(PanacheQuery.class, List.of("page", "range"), Query.class, List.of("setMaxResults"));

    private Rules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("aRoomUsesOnlyTheRoomsBeforeIt", corridor());
        rules.put("theRoomsAsideUseNoRoomOfTheCorridor", aside());
        rules.put("localServersUseNoRoom", localUsesNoRoom());
        rules.put("noRoomUsesTheCommands", noRoomUsesTheCommands());
        rules.put(
                "packagesFormNoCycle",
                slices().matching("de.tum.klausur.(**)").should().beFreeOfCycles());
        rules.put("publicTypesHaveAUserOutsideTheirPackage", publicTypesHaveAUserOutside());
        rules.put("purePackagesUseTheJdkOnly", pureUsesTheJdkOnly());
        rules.put("purePackagesTakeNoTimeAndNoChance", pureTakesNoTimeAndNoChance());
        rules.put("entitiesAndRepositoriesStayInTheirPackage", entitiesAndRepositoriesStay());
        rules.put("routesOpenNoTransaction", routesOpenNoTransaction());
        rules.put("routesAreCalledPagesOrResource", routesAreCalledPagesOrResource());
        rules.put("noRouteReturnsAnEntity", noRouteReturnsAnEntity());
        rules.put("timeComesFromTheInjectedClock", timeComesFromTheClock());
        rules.put("scheduledJobsAreFinishedBeforeTheStop", jobsAreFinishedBeforeTheStop());
        rules.put("onlyTheLauncherTalksToTheTerminal", onlyTheLauncherTalks());
        rules.put("filesOfTheBuildAreNotLookedForByTheThread", filesAreNotLookedForByTheThread());
        rules.put("noPackageIsCalledAfterATechnique", noPackageAfterATechnique());
        rules.put("everyPackageIsNullMarked", packagesAreNullMarked());
        rules.put("noMethodAnswersWithNull", noMethodAnswersWithNull());
        rules.put("listsOfTheDatabaseAreBounded", listsAreBounded());
        return rules;
    }

    private static ArchRule corridor() {
        List<ArchRule> rules = new ArrayList<>();
        for (int room = 0; room < Rooms.CORRIDOR.size(); room++) {
            List<String> later = new ArrayList<>(Rooms.CORRIDOR.subList(room + 1, Rooms.CORRIDOR.size()));
            later.add("local");
            rules.add(noClasses()
                    .that(Rooms.in(List.of(Rooms.CORRIDOR.get(room))))
                    .should()
                    .dependOnClassesThat(Rooms.in(later))
                    .allowEmptyShould(true)
                    .because("the corridor runs from question to review"));
        }
        return CompositeArchRule.of(rules);
    }

    private static ArchRule aside() {
        List<String> forbidden = new ArrayList<>(Rooms.CORRIDOR);
        forbidden.add("local");
        return noClasses()
                .that(Rooms.in(Rooms.ASIDE))
                .should()
                .dependOnClassesThat(Rooms.in(forbidden))
                .because("people, audit and shared serve all and know none");
    }

    private static ArchRule localUsesNoRoom() {
        return noClasses()
                .that(Rooms.in(List.of("local")))
                // These commands serve nobody: they put to use what several rooms can.
                .and(DescribedPredicate.not(Rooms.in(COMMANDS)))
                .should()
                .dependOnClassesThat(Rooms.in(Stream.of(Rooms.CORRIDOR, Rooms.ASIDE, Rooms.PURE)
                                .flatMap(List::stream)
                                .toList())
                        // A mark, not a use.
                        .and(DescribedPredicate.not(JavaClass.Predicates.type(CalledByFramework.class))))
                .because("the embedded servers know nothing of exams");
    }

    private static ArchRule noRoomUsesTheCommands() {
        return CompositeArchRule.of(COMMANDS.stream()
                .<ArchRule>map(command -> noClasses()
                        .that(DescribedPredicate.not(Rooms.in(List.of(command))))
                        .should()
                        .dependOnClassesThat(Rooms.in(List.of(command)))
                        .allowEmptyShould(true))
                .toList());
    }

    /**
     * Walls are visibility: what nobody outside names is package-private, but for what a framework calls by reflection. A
     * holder of constants leaves no trace where it is used, since javac copies them.
     */
    private static ArchRule publicTypesHaveAUserOutside() {
        return classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotAnnotatedWith(CalledByFramework.class)
                .and(DescribedPredicate.describe("are more than constants", type -> !isOnlyConstants(type)))
                .should(condition("have a user outside their package", Rules::hasUserOutside));
    }

    private static boolean isOnlyConstants(JavaClass type) {
        return type.getMethods().isEmpty()
                && !type.getFields().isEmpty()
                && type.getFields().stream()
                        .allMatch(field -> field.getModifiers().contains(JavaModifier.STATIC));
    }

    /**
     * Who names a nested type names what it is nested in; and who calls what answers with a type may go through its kinds,
     * which leaves no trace: javac hands that to the JVM.
     */
    private static boolean hasUserOutside(JavaClass type) {
        Stream<JavaClass> users = type.getPackage().getClasses().stream()
                .filter(other -> other.equals(type) || other.getName().startsWith(type.getName() + "$"))
                .flatMap(one -> one.getDirectDependenciesToSelf().stream())
                .map(use -> use.getOriginClass());
        Stream<JavaClass> callers = type.getPackage().getClasses().stream()
                .flatMap(other -> other.getMethods().stream())
                .filter(method -> method.getRawReturnType().equals(type))
                .flatMap(method -> method.getAccessesToSelf().stream())
                .map(access -> access.getOriginOwner());
        return Stream.concat(users, callers)
                .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
    }

    private static ArchRule pureUsesTheJdkOnly() {
        return noClasses()
                .that(Rooms.in(Rooms.PURE))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("outside the JDK and PURE", Rules::isForeign));
    }

    private static boolean isForeign(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        boolean library = type.getBaseComponentType().isPrimitive()
                || LIBRARIES.stream().anyMatch(name::startsWith)
                // bank.format and its neighbours read YAML with positions: ADR on the question format.
                || name.startsWith("org.snakeyaml.engine.")
                // question.part matches patterns of accepted words without backtracking: ADR on dependencies.
                || name.startsWith("com.google.re2j.");
        return !library && Rooms.PURE.stream().noneMatch(pure -> Rooms.isIn(type, pure));
    }

    private static ArchRule pureTakesNoTimeAndNoChance() {
        return noClasses()
                .that(Rooms.in(Rooms.PURE))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "clock, random numbers or files",
                        type -> List.of("java.time.Clock", "java.util.Random", "java.security.SecureRandom")
                                        .contains(type.getName())
                                || type.getPackageName().startsWith("java.nio.file")
                                || type.getPackageName().startsWith("java.net")));
    }

    private static ArchRule entitiesAndRepositoriesStay() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate();
    }

    private static ArchRule routesOpenNoTransaction() {
        return CompositeArchRule.of(List.of(
                noClasses().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(Transactional.class),
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Path.class)
                        .should()
                        .beAnnotatedWith(Transactional.class)));
    }

    private static ArchRule routesAreCalledPagesOrResource() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Pages")
                .orShould()
                .haveSimpleNameEndingWith("Resource");
    }

    private static ArchRule noRouteReturnsAnEntity() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .notHaveRawReturnType(DescribedPredicate.describe(
                        "an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)));
    }

    private static ArchRule timeComesFromTheClock() {
        return noClasses()
                .that(Rooms.in(Rooms.CORRIDOR).or(Rooms.in(Rooms.ASIDE)))
                .should()
                .callMethodWhere(DescribedPredicate.describe("reads the machine's time", call -> {
                    Class<?>[] times = {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class};
                    boolean now = call.getTarget().getName().equals("now")
                            && Arrays.stream(times)
                                    .anyMatch(time -> call.getTargetOwner().isEquivalentTo(time))
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    return now || call.getTarget().getFullName().startsWith("java.lang.System.currentTimeMillis");
                }));
    }

    private static ArchRule jobsAreFinishedBeforeTheStop() {
        return methods().that().areAnnotatedWith(Scheduled.class).should().beAnnotatedWith(FinishedBeforeStop.class);
    }

    private static ArchRule onlyTheLauncherTalks() {
        return noClasses()
                .that(DescribedPredicate.not(Rooms.in(List.of("local"))))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    /** A pool's thread has another class loader than a request's, so a file would be found or not by who asks. */
    private static ArchRule filesAreNotLookedForByTheThread() {
        return noClasses().should().callMethod(Thread.class, "getContextClassLoader");
    }

    private static ArchRule noPackageAfterATechnique() {
        return noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..dto..", "..entity..", "..impl..", "..common..");
    }

    private static ArchRule packagesAreNullMarked() {
        return classes()
                .that(DescribedPredicate.describe(
                        "are ours", type -> !type.getName().contains("_")))
                .should(condition(
                        "live in a package that is null-marked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class)));
    }

    /**
     * JSpecify's annotation stands at the type, where only reflection sees it. What a library's own method demands may be
     * null, and a record's component may be absent in JSON.
     */
    private static ArchRule noMethodAnswersWithNull() {
        return noMethods()
                .that(DescribedPredicate.describe("are called by us", Rules::isCalledByUs))
                .should(ArchConditions.be(DescribedPredicate.describe(
                        "returning a nullable value",
                        (JavaMethod method) ->
                                method.reflect().getAnnotatedReturnType().isAnnotationPresent(Nullable.class))));
    }

    /**
     * Who asks the database for many rows asks for a page of them, or says what keeps them few. Who says so and asks for
     * none is told too.
     */
    private static ArchRule listsAreBounded() {
        return methods().should(new ArchCondition<>("bound the rows that it asks for") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean many = method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> isAmong(call, BRINGING_MANY) || isOfTheHotPath(call));
                boolean few = method.getMethodCallsFromSelf().stream().anyMatch(call -> isAmong(call, LIMITING));
                boolean said = method.isAnnotatedWith(Bounded.class);
                events.add(new SimpleConditionEvent(method, said ? many : !many || few, method.getFullName()));
            }
        });
    }

    private static boolean isAmong(JavaMethodCall call, Map<Class<?>, List<String>> methods) {
        return methods.entrySet().stream()
                .anyMatch(owner -> call.getTargetOwner().isAssignableTo(owner.getKey())
                        && owner.getValue().contains(call.getName()));
    }

    private static boolean isOfTheHotPath(JavaMethodCall call) {
        return call.getTargetOwner().getName().equals(Rooms.BASE + ".attempt.Database")
                && List.of("list", "both").contains(call.getName());
    }

    private static boolean isCalledByUs(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !owner.getName().contains("_")
                && !method.isAnnotatedWith(AroundInvoke.class)
                && !isComponent(method)
                && Stream.concat(owner.getAllRawInterfaces().stream(), owner.getAllRawSuperclasses().stream())
                        .filter(above -> !above.getName().startsWith(Rooms.BASE))
                        .flatMap(above -> above.getMethods().stream())
                        .noneMatch(above -> above.getName().equals(method.getName())
                                && above.getRawParameterTypes().size()
                                        == method.getRawParameterTypes().size());
    }

    private static boolean isComponent(JavaMethod method) {
        return method.getOwner().isRecord()
                && method.getRawParameterTypes().isEmpty()
                && method.getOwner().tryGetField(method.getName()).isPresent();
    }

    private static ArchCondition<JavaClass> condition(String what, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getName() + " should " + what));
            }
        };
    }
}
