package de.tum.klausur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the texts say of the project is so. */
class DocumentsTest {

    private static final String VARIABLE = "KLAUSUR_[A-Z][A-Z_]*";

    @Test
    void readmeListsEachVariableAndNoOther() {
        TreeSet<String> used = new TreeSet<>();
        Stream.of(
                        Files.below("src/main/java", ".java").stream(),
                        Stream.of(Path.of("src/main/resources/application.properties"), Path.of("klausur")))
                .flatMap(files -> files)
                .map(Files::text)
                .forEach(text -> used.addAll(Files.found(VARIABLE, text)));
        assertThat(Files.found(VARIABLE, Files.text("README.md"))).isEqualTo(used);
    }

    @Test
    void composeSetsOnlyVariablesThatExist() {
        Set<String> known = Files.found(VARIABLE, Files.text("README.md"));
        TreeSet<String> set = new TreeSet<>();
        Pattern.compile("(?m)^ +(" + VARIABLE + "):")
                .matcher(Files.text("docker/compose.yml"))
                .results()
                .forEach(match -> set.add(match.group(1)));
        assertThat(set).isNotEmpty().isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker/env.example", "docker/env.demo"})
    void environmentGivesWhatComposeAsksForAndNothingElse(String environment) {
        Set<String> asked = new TreeSet<>();
        Pattern.compile("\\$\\{([A-Z_]+)")
                .matcher(Files.text("docker/compose.yml"))
                .results()
                .forEach(match -> asked.add(match.group(1)));
        Set<String> given = new TreeSet<>();
        Pattern.compile("(?m)^([A-Z_]+)=.")
                .matcher(Files.text(environment))
                .results()
                .forEach(match -> given.add(match.group(1)));
        assertThat(given).isNotEmpty().isEqualTo(asked);
    }

    @Test
    void eachDecisionHasItsOwnNumberAndSaysSo() {
        List<Path> decisions = Files.below("src/site/markdown/adr", ".md");
        List<String> numbers = decisions.stream()
                .map(file -> file.getFileName().toString().substring(0, 4))
                .toList();
        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
        assertThat(decisions)
                .allSatisfy(file -> assertThat(Files.text(file))
                        .startsWith("# " + file.getFileName().toString().substring(0, 4) + ": "));
    }

    @Test
    void eachDependencyHasItsLine() {
        String table = Files.text("src/site/markdown/adr/0002-dependencies.md");
        String pom = Files.text("pom.xml").replaceFirst("(?s)<dependencyManagement>.*?</dependencyManagement>", "");
        String own = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
        Set<String> artifacts = new TreeSet<>();
        Pattern.compile("<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>")
                .matcher(own)
                .results()
                .forEach(match -> artifacts.add(match.group(1)));
        assertThat(artifacts)
                .isNotEmpty()
                .allSatisfy(artifact -> assertThat(table).contains("`" + artifact + "`"));
    }

    @Test
    void linksBetweenDocumentsLead() {
        List<Path> documents = Stream.of("src/site/markdown", ".github", "exams", "docker")
                .flatMap(folder -> Files.below(folder, ".md").stream())
                .filter(file -> !file.toString().contains("banks/"))
                .toList();
        Stream.concat(documents.stream(), Stream.of(Path.of("README.md")))
                .forEach(file -> Files.found("\\]\\((?!https?:|#|mailto:)[^)]+\\)", prose(file))
                        .forEach(link -> assertThat(target(file, link))
                                .as(file + " → " + link)
                                .exists()));
    }

    /** The text without code blocks and code spans, whose brackets are no links. */
    private static String prose(Path file) {
        return Files.text(file).replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
    }

    private static Path target(Path file, String link) {
        String path = link.substring(2, link.length() - 1).replaceFirst("#.*", "");
        return file.toAbsolutePath().resolveSibling(path).normalize();
    }
}
