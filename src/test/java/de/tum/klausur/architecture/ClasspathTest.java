package de.tum.klausur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies on the class path of the packaged application. */
class ClasspathTest {

    /** The packaged application finds a library's class before the JDK's; an old copy lacks what the JDK has had since. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javax/xml/parsers/DocumentBuilder.class",
                "javax/xml/stream/XMLInputFactory.class",
                "javax/xml/transform/Transformer.class",
                "org/w3c/dom/Node.class",
                "org/xml/sax/XMLReader.class"
            })
    void noLibraryBringsAnOldCopyOfTheJdk(String name) throws IOException {
        List<URL> found = Collections.list(ClasspathTest.class.getClassLoader().getResources(name));
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(
                        url -> assertThat(url.getProtocol()).as(url.toString()).isEqualTo("jrt"));
    }
}
