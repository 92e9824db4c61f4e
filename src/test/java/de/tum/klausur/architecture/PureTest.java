package de.tum.klausur.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PURE packages import the JDK, JSpecify and PURE packages only, so that a table of cases can prove them. */
class PureTest {

    private static final List<String> LIBRARIES = List.of("java.", "org.jspecify.");
    private static final String EXPRESSIONS = "com.ezylang.evalex.";

    @Test
    void purePackagesUseTheJdkOnly() {
        noClasses()
                .that(Rooms.in(Rooms.PURE))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("outside the JDK and PURE", PureTest::isForeign))
                .check(Rooms.MAIN);
    }

    @Test
    void onlyFormulasKnowTheLibraryThatReadsThem() {
        noClasses()
                .that()
                .resideOutsideOfPackage("de.tum.klausur.question.formula")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(EXPRESSIONS + ".")
                .check(Rooms.MAIN);
    }

    @Test
    void purePackagesTakeNoTimeAndNoChance() {
        noClasses()
                .that(Rooms.in(Rooms.PURE))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "clock, random numbers or files",
                        type -> List.of("java.time.Clock", "java.util.Random", "java.security.SecureRandom")
                                        .contains(type.getName())
                                || type.getPackageName().startsWith("java.nio.file")
                                || type.getPackageName().startsWith("java.net")))
                .check(Rooms.MAIN);
    }

    private static boolean isForeign(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        boolean library = type.getBaseComponentType().isPrimitive()
                || LIBRARIES.stream().anyMatch(name::startsWith)
                // bank.format and its neighbours read YAML with positions: ADR on the question format.
                || name.startsWith("org.snakeyaml.engine.")
                // question.key matches patterns of accepted words without backtracking: ADR on dependencies.
                || name.startsWith("com.google.re2j.");
        // The grammar of expressions: ADR 0017. Only its own package may, see below.
        boolean grammar = name.startsWith(EXPRESSIONS);
        return !library && !grammar && Rooms.PURE.stream().noneMatch(pure -> Rooms.isIn(type, pure));
    }
}
