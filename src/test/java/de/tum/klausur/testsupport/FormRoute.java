package de.tum.klausur.testsupport;

import com.tngtech.archunit.core.domain.JavaMethod;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * A page that takes a form, as its code tells it.
 *
 * @param path with its places in braces
 * @param fields the names of its fields, the token's left out
 * @param file whether a file is among them, called {@code file}
 */
public record FormRoute(String path, List<String> fields, boolean file) {

    private static final String TOKEN = "csrf-token";

    /** All there are. */
    public static List<FormRoute> all() {
        return Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(POST.class))
                .map(JavaMethod::reflect)
                .map(FormRoute::of)
                .filter(route -> !route.path().startsWith("/api/"))
                .sorted(java.util.Comparator.comparing(FormRoute::path))
                .toList();
    }

    public boolean takesText() {
        return file || !fields.isEmpty();
    }

    /** Sends it with this text in each field. */
    public Response send(Login login, String address, String text) {
        String token = "A".repeat(22);
        RequestSpecification request = login.request().cookie(TOKEN, token).accept(ContentType.HTML);
        if (file) {
            request.multiPart(TOKEN, token).multiPart("file", "roster.csv", text.getBytes(StandardCharsets.UTF_8));
            fields.forEach(field -> request.multiPart(field, text));
        } else {
            request.contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                    .formParam(TOKEN, token);
            fields.forEach(field -> request.formParam(field, text));
        }
        return request.redirects().follow(false).post(address);
    }

    private static FormRoute of(Method method) {
        Parameter[] parameters = method.getParameters();
        List<String> fields =
                Arrays.stream(parameters).flatMap(FormRoute::fields).toList();
        boolean file = Arrays.stream(parameters).anyMatch(parameter -> parameter.getType() == FileUpload.class);
        return new FormRoute(path(method.getDeclaringClass()) + path(method), fields, file);
    }

    private static String path(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
    }

    private static Stream<String> fields(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getFields())
                    .filter(field -> field.isAnnotationPresent(RestForm.class))
                    .map(field -> name(field, field.getName()));
        }
        if (parameter.getType() == MultivaluedMap.class) {
            return Stream.of("1.0", "4.0", "version");
        }
        return parameter.isAnnotationPresent(RestForm.class) && parameter.getType() != FileUpload.class
                ? Stream.of(name(parameter, parameter.getName()))
                : Stream.empty();
    }

    private static String name(AnnotatedElement element, String otherwise) {
        String given = element.getAnnotation(RestForm.class).value();
        // Without a name of its own it holds a mark that no name can be.
        return given.matches("\\w+") ? given : otherwise;
    }
}
