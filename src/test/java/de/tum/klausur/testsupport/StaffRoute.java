package de.tum.klausur.testsupport;

import com.tngtech.archunit.core.domain.JavaClass;
import de.tum.klausur.people.About;
import de.tum.klausur.people.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A route, page or JSON, that somebody of the staff may call.
 *
 * @param path with its places in braces
 * @param method e.g. {@code GET}
 * @param about what it says it is about
 */
public record StaffRoute(String path, String method, Optional<About> about) {

    private static final Set<String> STAFF = Set.of(Role.TA, Role.LECTURER, Role.ADMIN);

    /** All of them, as the application's classes declare them. */
    public static List<StaffRoute> all() {
        return Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .flatMap(StaffRoute::of)
                .sorted(Comparator.comparing(StaffRoute::toString))
                .toList();
    }

    private static Stream<StaffRoute> of(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> httpMethod(method).isPresent() && isForStaff(type, method))
                .map(method -> new StaffRoute(
                        path(type) + path(method),
                        httpMethod(method).orElseThrow(),
                        of(method, About.class).or(() -> of(type, About.class))));
    }

    private static boolean isForStaff(Class<?> type, Method method) {
        return of(method, RolesAllowed.class)
                .or(() -> of(type, RolesAllowed.class))
                .filter(roles -> Stream.of(roles.value()).anyMatch(STAFF::contains))
                .isPresent();
    }

    private static Optional<String> httpMethod(Method method) {
        return Stream.of(method.getAnnotations())
                .flatMap(annotation -> of(annotation.annotationType(), HttpMethod.class).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(AnnotatedElement element) {
        return of(element, Path.class).map(Path::value).orElse("");
    }

    private static <A extends Annotation> Optional<A> of(AnnotatedElement element, Class<A> type) {
        return Optional.ofNullable(element.getAnnotation(type));
    }

    public boolean isApi() {
        return path.startsWith("/api/");
    }

    @Override
    public String toString() {
        return path + " " + method;
    }
}
