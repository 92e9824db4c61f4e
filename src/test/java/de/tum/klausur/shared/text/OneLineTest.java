package de.tum.klausur.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import de.tum.klausur.testsupport.Product;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OneLineTest {

    private static final Set<String> OF_ONE_LINE =
            Set.of("title", "name", "familyName", "givenName", "login", "registrationNumber", "message");

    @Test
    void titlesAndNamesThatComeInHaveOneLine() {
        List<Field> fields = Product.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(POST.class) || method.isAnnotatedWith(PUT.class))
                .map(JavaMethod::reflect)
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .filter(type -> type.getPackageName().startsWith("de.tum.klausur"))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getType() == String.class && OF_ONE_LINE.contains(field.getName()))
                .toList();
        assertThat(fields).hasSizeGreaterThan(8).allMatch(field -> field.isAnnotationPresent(OneLine.class));
    }
}
