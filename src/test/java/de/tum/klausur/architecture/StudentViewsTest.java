package de.tum.klausur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import de.tum.klausur.exam.PaperView;
import de.tum.klausur.exam.paper.Paper;
import io.quarkus.qute.CheckedTemplate;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a student gets while sitting an exam is made of types that have no field for a key: a key can't be told by mistake,
 * since there is no place to put it.
 */
class StudentViewsTest {

    /** Where questions, papers and keys are. */
    private static final List<String> KEYED = List.of(
            "question.Question",
            "question.QuestionTemplate",
            "question.part",
            "question.marking",
            "bank.version",
            "exam.paper");

    /** Names of parts, their kinds and options stand beside the keys and tell none. */
    private static final List<String> NAMES =
            List.of("question.part.PartId", "question.part.PartKind", "question.part.OptionId");

    @Test
    void whatTheAttemptsRoutesAnswerHasNoFieldForAKey() {
        Set<JavaClass> told = reached(routes().stream()
                .flatMap(route -> route.getReturnType().getAllInvolvedRawTypes().stream())
                .collect(Collectors.toSet()));
        assertThat(told).extracting(JavaClass::getName).contains(PaperView.class.getName());
        assertThat(told).filteredOn(StudentViewsTest::isKeyed).isEmpty();
    }

    @Test
    void whatTheAttemptsPagesShowHasNoFieldForAKey() {
        Set<JavaClass> shown = reached(Rooms.MAIN.stream()
                .filter(type -> Rooms.isIn(type, "attempt") && type.isAnnotatedWith(CheckedTemplate.class))
                .flatMap(templates -> templates.getMethods().stream())
                .flatMap(template -> template.getParameterTypes().stream())
                .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream())
                .collect(Collectors.toSet()));
        assertThat(shown).extracting(JavaClass::getName).contains(PaperView.Problem.class.getName());
        assertThat(shown).filteredOn(StudentViewsTest::isKeyed).isEmpty();
    }

    @Test
    void aPaperItselfWouldBeFound() {
        assertThat(reached(Set.of(Rooms.MAIN.get(Paper.class))))
                .filteredOn(StudentViewsTest::isKeyed)
                .extracting(JavaClass::getSimpleName)
                .contains("Paper", "Numeric", "AcceptedNumber");
    }

    private static List<JavaMethod> routes() {
        return Rooms.MAIN.stream()
                .filter(type -> Rooms.isIn(type, "attempt") && type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                .toList();
    }

    /** All types that a value of these can hold, through fields, subtypes and type arguments. */
    private static Set<JavaClass> reached(Set<JavaClass> from) {
        Set<JavaClass> reached = new HashSet<>();
        Deque<JavaClass> next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            JavaClass type = next.pop();
            if (type.getPackageName().startsWith(Rooms.BASE) && reached.add(type)) {
                held(type).forEach(next::push);
            }
        }
        return reached;
    }

    private static Stream<JavaClass> held(JavaClass type) {
        Stream<JavaType> fields = type.getAllFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> field.getType());
        return Stream.concat(
                fields.flatMap(field -> field.getAllInvolvedRawTypes().stream()), type.getAllSubclasses().stream());
    }

    private static boolean isKeyed(JavaClass type) {
        return NAMES.stream().noneMatch(name -> type.getName().equals(Rooms.BASE + "." + name))
                && KEYED.stream()
                        .map(name -> Rooms.BASE + "." + name)
                        .anyMatch(name -> type.getName().equals(name)
                                || type.getPackageName().startsWith(name));
    }
}
