package de.tum.klausur.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Small houses that break one rule each, one folder a rule. They are compiled here and not with the tests, since Quarkus
 * would take their routes and jobs for the product's.
 */
final class Broken {

    static final Path HOUSES = Path.of("src/test/resources/architecture/broken");

    private Broken() {}

    /** Compiles the house of {@code rule} into {@code target}. */
    static JavaClasses house(String rule, Path target) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> sources = Files.below(HOUSES.resolve(rule).toString(), ".java");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            boolean compiled = compiler.getTask(
                            null,
                            files,
                            null,
                            Stream.of("-proc:none", "-nowarn", "-classpath", classpath(), "-d", target.toString())
                                    .toList(),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new AssertionError("the house that breaks " + rule + " doesn't compile");
            }
        }
        return new ClassFileImporter().importPath(target);
    }

    /** What the tests see; surefire hands a jar to the JVM that only names the rest. */
    private static String classpath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
