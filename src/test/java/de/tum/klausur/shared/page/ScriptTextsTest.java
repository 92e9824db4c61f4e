package de.tum.klausur.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sentences that scripts say ({@code web/texts.js}) stand in templates: one that is missing would be said as nothing. */
class ScriptTextsTest {

    /** {@code <p data-text="moved">{part:orderMoved('⟦1⟧', '⟦2⟧')}</p>} */
    private static final Pattern SENTENCE = Pattern.compile("<p data-text=\"(\\w+)\">");

    /** {@code say("moved", place, count)}, {@code say(blank ? "blank" : "answered")} */
    private static final Pattern SAID = Pattern.compile("\\bsay\\(([^(),]*)");

    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"");
    private static final Pattern TEXTS = Pattern.compile("<template data-texts>.*?</template>", Pattern.DOTALL);
    private static final Pattern OLD = Pattern.compile("\\sdata-text-[a-z-]+=");

    private final Map<String, String> templates = Sources.of(Sources.TEMPLATES, ".html");
    private final Map<String, String> scripts = Sources.of(Sources.WEB, ".js");

    @Test
    void whatScriptsSayIsWrittenAndWhatIsWrittenIsSaid() {
        Set<String> said = scripts.values().stream()
                .flatMap(script -> SAID.matcher(script).results())
                .flatMap(call -> NAME.matcher(call.group(1)).results())
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = templates.values().stream()
                .flatMap(template -> SENTENCE.matcher(template).results())
                .map(sentence -> sentence.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said).hasSizeGreaterThan(30).isEqualTo(written);
    }

    /** Elsewhere it would be seen, and its script wouldn't find it. */
    @Test
    void sentencesOfScriptsStandInTheirTemplateAlone() {
        assertThat(templates).allSatisfy((name, template) -> {
            assertThat(TEXTS.matcher(template).replaceAll("")).doesNotContainPattern(SENTENCE);
            assertThat(template).doesNotContainPattern(OLD);
        });
    }
}
