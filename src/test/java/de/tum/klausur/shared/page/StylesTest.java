package de.tum.klausur.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stylesheets say nothing of what isn't there, and each page has those that its classes are in. */
class StylesTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SELECTOR = Pattern.compile("([^{};]+)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern ID = Pattern.compile("#([a-zA-Z][\\w-]*)");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z][\\w-]*");

    private static final Pattern EXPRESSION = Pattern.compile("\\{[^}]*}");
    private static final Pattern IDS = Pattern.compile("\\bid=\"([^\"]*)\"");
    private static final Pattern CLASSES = Pattern.compile("\\b(?:class|tone)=\"([^\"]*)\"");
    private static final Pattern BY_SCRIPT = Pattern.compile("(?:className = |classList\\.\\w+\\()(.*)");
    private static final Pattern BY_JAVA = Pattern.compile("\"class\", \"([^\"]*)\"");

    private static final Pattern TAG = Pattern.compile("\\{#(?:include )?([a-zA-Z/]+)");
    private static final Pattern LINKED = Pattern.compile("\\{inject:web\\.folder}/([\\w/-]+\\.css)");
    private static final Pattern IMPORTED = Pattern.compile("@import \"([./]*)([\\w/-]+\\.css)\";");
    private static final Pattern FRAME = Pattern.compile("\\{#insert frame}.*?\\{/insert}", Pattern.DOTALL);

    /** What a template writes as {@code class="notice {tone}"}, {@code class="answer {field.control.word}"}, {@code class="{line.word}"}. */
    private static final Set<String> COMPUTED = Set.of(
            "ok",
            "warn",
            "error",
            "info",
            "quiet",
            "number",
            "shape",
            "expression",
            "added",
            "removed",
            "code-comment",
            "code-keyword",
            "code-number",
            "code-pair",
            "code-text");

    /** KaTeX's own, within what it draws. */
    private static final Set<String> OF_LIBRARIES = Set.of("katex");

    /** Put into a page by its script. */
    private static final Map<String, List<String>> FETCHED = Map.of(
            "attempt/exam.html", List.of("attempt/paper.html"), "edit/editor.html", List.of("edit/preview.html"));

    private static final Map<String, String> TEMPLATES = Sources.of(Sources.TEMPLATES, ".html");
    private static final Map<String, String> SHEETS = Sources.of(Sources.WEB, ".css");

    /** By class, the sheets that say something of it. */
    private static final Map<String, Set<String>> STYLING = styling();

    @Test
    void everyRuleIsOfSomethingThatIsThere() {
        Set<String> classes = new HashSet<>(COMPUTED);
        classes.addAll(OF_LIBRARIES);
        TEMPLATES.values().forEach(template -> classes.addAll(classes(template)));
        Sources.of(Sources.WEB, ".js").values().forEach(script -> classes.addAll(words(BY_SCRIPT, script)));
        Sources.of(Path.of("src/main/java"), ".java").values().forEach(java -> classes.addAll(words(BY_JAVA, java)));
        Set<String> ids = TEMPLATES.values().stream()
                .flatMap(template -> words(IDS, template).stream())
                .collect(Collectors.toSet());
        assertThat(SHEETS.values())
                .flatMap(sheet -> selected(CLASS, sheet))
                .isNotEmpty()
                .isSubsetOf(classes);
        assertThat(SHEETS.values())
                .flatMap(sheet -> selected(ID, sheet))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageHasTheStylesOfItsClasses(String page) {
        String whole = whole(page);
        Set<String> linked = LINKED.matcher(whole)
                .results()
                .map(link -> link.group(1))
                .flatMap(StylesTest::withImports)
                .collect(Collectors.toSet());
        assertThat(SHEETS).containsKeys(linked.toArray(String[]::new));
        Set<String> bare = new TreeSet<>();
        for (String one : classes(whole)) {
            Set<String> styling = STYLING.getOrDefault(one, linked);
            if (styling.stream().noneMatch(linked::contains)) {
                bare.add(one + " of " + styling);
            }
        }
        assertThat(bare).isEmpty();
    }

    /** A sheet that only names others stands for them. */
    private static Stream<String> withImports(String sheet) {
        Path folder = Path.of(sheet).resolveSibling("");
        Stream<String> imported = IMPORTED.matcher(SHEETS.getOrDefault(sheet, ""))
                .results()
                .map(one -> folder.resolve(one.group(1) + one.group(2))
                        .normalize()
                        .toString()
                        .replace('\\', '/'));
        return Stream.concat(Stream.of(sheet), imported);
    }

    private static Map<String, Set<String>> styling() {
        Map<String, Set<String>> styling = new TreeMap<>();
        SHEETS.forEach((name, sheet) -> selected(CLASS, sheet)
                .forEach(one ->
                        styling.computeIfAbsent(one, any -> new TreeSet<>()).add(name)));
        return styling;
    }

    static Stream<String> pages() {
        return TEMPLATES.entrySet().stream()
                .filter(template -> template.getValue().contains("{#include layout}")
                        || template.getKey().endsWith("bare.html"))
                .map(Map.Entry::getKey);
    }

    /** A page with the tags that it is made of. */
    private static String whole(String page) {
        Set<String> names = new LinkedHashSet<>(FETCHED.getOrDefault(page, List.of()));
        names.add(page);
        for (List<String> open = List.copyOf(names); !open.isEmpty(); ) {
            open = open.stream()
                    .flatMap(name -> TAG.matcher(TEMPLATES.get(name)).results())
                    .map(tag -> tag.group(1))
                    .flatMap(tag -> Stream.of(tag + ".html", "tags/" + tag + ".html"))
                    .filter(TEMPLATES::containsKey)
                    .filter(names::add)
                    .toList();
        }
        String whole = names.stream().map(TEMPLATES::get).collect(Collectors.joining());
        return whole.contains("{#frame}") ? FRAME.matcher(whole).replaceAll("") : whole;
    }

    private static Set<String> classes(String template) {
        return words(CLASSES, template);
    }

    private static Set<String> words(Pattern place, String text) {
        return place.matcher(text)
                .results()
                .map(found -> EXPRESSION.matcher(found.group(1)).replaceAll(" "))
                .flatMap(value -> WORD.matcher(value).results())
                .map(word -> word.group())
                .collect(Collectors.toSet());
    }

    private static Set<String> selected(Pattern kind, String sheet) {
        return SELECTOR.matcher(COMMENT.matcher(sheet).replaceAll(""))
                .results()
                .flatMap(selector -> kind.matcher(selector.group(1)).results())
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
    }
}
