package de.tum.klausur.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import de.tum.klausur.testsupport.Product;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of every room exists in both languages, and both speak of the same values. */
class MessagesTest {

    private static final Pattern VALUE = Pattern.compile("\\{([a-zA-Z]+)[.}]");

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsThereInGerman(JavaClass bundle) throws IOException {
        assertThat(german(bundle).stringPropertyNames())
                .as(bundle.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(
                        bundle.getMethods().stream().map(JavaMethod::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesTellTheSameValues(JavaClass bundle) throws IOException {
        Properties german = german(bundle);
        for (JavaMethod message : bundle.getMethods()) {
            assertThat(values(german.getProperty(message.getName(), "")))
                    .as("%s.%s", bundle.getSimpleName(), message.getName())
                    .isEqualTo(values(message.getAnnotationOfType(Message.class).value()));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void germanAbbreviationsStayOnOneLine(JavaClass bundle) throws IOException {
        Properties german = german(bundle);
        assertThat(german.stringPropertyNames())
                .allSatisfy(name -> assertThat(german.getProperty(name))
                        .as("%s.%s", bundle.getSimpleName(), name)
                        .doesNotContainPattern("\\b[zduoi]\\. [A-Za-zÄä]\\."));
    }

    static Stream<JavaClass> bundles() {
        return Product.CLASSES.stream().filter(c -> c.isAnnotatedWith(MessageBundle.class));
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties german(JavaClass bundle) throws IOException {
        String file =
                "messages/" + bundle.getAnnotationOfType(MessageBundle.class).value() + "_de.properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getClassLoader().getResourceAsStream(file), file),
                StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        }
    }
}
