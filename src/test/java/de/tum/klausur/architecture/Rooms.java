package de.tum.klausur.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import de.tum.klausur.testsupport.Product;
import java.util.List;

/** The house as the rules see it: the corridor's rooms in order, the rooms at its side, and the PURE packages. */
final class Rooms {

    static final String BASE = "de.tum.klausur";

    /** Each room uses only those before it. */
    static final List<String> CORRIDOR =
            List.of("question", "bank", "exam", "session", "attempt", "marking", "result", "review");

    /** Usable by all, using no room of the corridor. */
    static final List<String> ASIDE = List.of("people", "audit", "shared");

    /** Packages without framework: below each lie only PURE packages. */
    static final List<String> PURE = List.of(
            "question",
            "bank.format",
            "bank.version",
            "bank.check.rule",
            "exam.paper",
            "session.roster",
            "attempt.model",
            "result.grading",
            "shared.text");

    static final JavaClasses MAIN = Product.CLASSES;

    private Rooms() {}

    /** Classes of the room or package named relative to the base, those of packages below it included. */
    static DescribedPredicate<JavaClass> in(List<String> names) {
        return DescribedPredicate.describe("in " + names, type -> names.stream().anyMatch(name -> isIn(type, name)));
    }

    static boolean isIn(JavaClass type, String name) {
        String whole = BASE + "." + name;
        return type.getPackageName().equals(whole) || type.getPackageName().startsWith(whole + ".");
    }

    /** The room a class lives in: the first package below the base. */
    static String of(JavaClass type) {
        String rest = type.getPackageName().substring(BASE.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }
}
