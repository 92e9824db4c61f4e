package de.tum.klausur.testsupport;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A route of ours, a page's or the API's, as its method in the code declares it: tests that go over all routes meet a new
 * one without being told.
 *
 * @param method in upper case
 * @param path with its places in braces, e.g. {@code /sessions/{id}/roster}
 * @param roles who may call it; empty: everybody
 * @param body the type of what is read as JSON or as bytes; empty for forms and where nothing is sent
 */
public record Route(
        String method,
        String path,
        Set<String> roles,
        List<Field> query,
        List<Field> form,
        Optional<Class<?>> body,
        boolean takesBytes) {

    /** A field that is sent. */
    public record Field(String name, Class<?> type) {}

    /** All routes of the application, in a fixed order. */
    public static List<Route> all() {
        java.nio.file.Path classes = java.nio.file.Path.of("target", "classes");
        try (Stream<java.nio.file.Path> found = Files.walk(classes.resolve("de/tum/klausur"))) {
            return found.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.matches(".*(?:Pages|Resource)\\.class"))
                    .<Class<?>>map(
                            name -> type(name.replaceFirst("\\.class$", "").replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(type ->
                            Arrays.stream(type.getDeclaredMethods()).flatMap(method -> of(type, method).stream()))
                    .sorted(Comparator.comparing((Route route) -> route.path()).thenComparing(route -> route.method()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean changes() {
        return !method.equals("GET");
    }

    public boolean isApi() {
        return path.startsWith("/api/");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<Route> of(Class<?> type, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .findFirst()
                .map(verb -> of(verb.value(), type, method));
    }

    private static Route of(String verb, Class<?> type, Method method) {
        List<Field> query = new ArrayList<>();
        List<Field> form = new ArrayList<>();
        Optional<Class<?>> body = Optional.empty();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                collect(parameter.getType(), query, form);
            } else if (isRequest(parameter)) {
                add(parameter, parameter.getName(), parameter.getType(), query, form);
            } else {
                body = Optional.of(parameter.getType());
            }
        }
        boolean bytes = Optional.ofNullable(method.getAnnotation(Consumes.class))
                .filter(c -> c.value()[0].contains("octet-stream"))
                .isPresent();
        return new Route(verb, path(type, method), roles(type, method), query, form, body, bytes);
    }

    private static String path(Class<?> type, Method method) {
        String whole = "/" + type.getAnnotation(Path.class).value() + "/"
                + Optional.ofNullable(method.getAnnotation(Path.class))
                        .map(Path::value)
                        .orElse("");
        String single = whole.replaceAll("/+", "/").replaceAll("\\{([a-zA-Z]+)\\s*:[^}]*}", "{$1}");
        return single.length() > 1 ? single.replaceFirst("/$", "") : single;
    }

    private static Set<String> roles(Class<?> type, Method method) {
        for (AnnotatedElement element : List.of(method, type)) {
            if (element.isAnnotationPresent(PermitAll.class)) {
                return Set.of();
            }
            RolesAllowed allowed = element.getAnnotation(RolesAllowed.class);
            if (allowed != null) {
                return Set.of(allowed.value());
            }
        }
        return Set.of();
    }

    private static void collect(Class<?> bean, List<Field> query, List<Field> form) {
        for (java.lang.reflect.Field field : bean.getDeclaredFields()) {
            add(field, field.getName(), field.getType(), query, form);
        }
    }

    /** Whether a parameter is read from the address, the headers or a form, and isn't the body. */
    private static boolean isRequest(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .map(Class::getSimpleName)
                .anyMatch(name -> name.matches("(?:Rest|Path|Query|Form|Header|Cookie|Matrix|Context).*"));
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    private static void add(
            AnnotatedElement element, String otherwise, Class<?> type, List<Field> query, List<Field> form) {
        for (Annotation annotation : element.getAnnotations()) {
            switch (annotation) {
                case QueryParam q -> query.add(new Field(q.value(), type));
                case RestQuery q -> query.add(new Field(named(q.value(), otherwise), type));
                case FormParam f -> form.add(new Field(f.value(), type));
                case RestForm f -> form.add(new Field(named(f.value(), otherwise), type));
                case PathParam p -> {}
                case RestPath p -> {}
                default -> {}
            }
        }
    }

    private static String named(String said, String otherwise) {
        return said.isEmpty() ? otherwise : said;
    }
}
