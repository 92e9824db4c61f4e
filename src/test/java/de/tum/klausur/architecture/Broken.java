package de.tum.klausur.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Small houses that break one rule each, one folder a rule. They are compiled here and not with the tests, since Quarkus
 * would take their routes and jobs for the product's.
 */
final class Broken {

    static final Path HOUSES = Path.of("src/test/resources/architecture/broken");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** One for all houses: it keeps three hundred jars open. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, Locale.ROOT, null);

    private Broken() {}

    /** Compiles the house of {@code rule} into {@code target}. */
    static JavaClasses house(String rule, Path target) throws IOException {
        List<Path> sources = Files.below(HOUSES.resolve(rule).toString(), ".java");
        boolean compiled = COMPILER.getTask(
                        null,
                        FILES,
                        null,
                        List.of("-proc:none", "-nowarn", "-classpath", classpath(), "-d", target.toString()),
                        null,
                        FILES.getJavaFileObjectsFromPaths(sources))
                .call();
        if (!compiled) {
            throw new AssertionError("the house that breaks " + rule + " doesn't compile");
        }
        return new ClassFileImporter().importPath(target);
    }

    /** What the tests see; surefire hands a jar to the JVM that only names the rest. */
    private static String classpath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
