package de.tum.klausur.bank.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.tum.klausur.bank.text.Markdown.Form;
import de.tum.klausur.bank.version.QuestionVariant;
import de.tum.klausur.question.part.Language;
import de.tum.klausur.question.part.Wording;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns a question's Markdown into HTML that is safe to put on a page. */
@ApplicationScoped
public class QuestionText {

    /** Characters of HTML kept in memory: some hundred questions with their figures, in both languages. */
    private static final long KEPT_CHARACTERS = 64L * 1024 * 1024;

    private final Cache<Key, String> rendered = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((Key key, String html) -> key.markdown().length() + html.length())
            .build();

    /**
     * Sanitised HTML. A formula becomes {@code <span class="math" data-display="false">tex</span>} (or {@code "true"}),
     * which the browser typesets; a figure of {@code variant} is inlined as a data URI. The work is done once for each
     * text of a variant, and so once for each language.
     */
    public String html(String markdown, QuestionVariant variant) {
        return rendered(new Key(variant.key(), markdown, Form.TEXT), variant);
    }

    /** The same for a label: a text of a single paragraph comes without the paragraph around it. */
    public String line(String markdown, QuestionVariant variant) {
        return rendered(new Key(variant.key(), markdown, Form.LABEL), variant);
    }

    /** The same with gaps: each {@code [[1]]} becomes a numbered box, in prose and code {@code <span class="gap">1</span>}. */
    public String gaps(String markdown, QuestionVariant variant) {
        return rendered(new Key(variant.key(), markdown, Form.GAPS), variant);
    }

    /** The text in a language; where it has only English, that is said to whoever reads it aloud. */
    public String html(Wording text, QuestionVariant variant, Language language) {
        return told("div", html(text.in(language), variant), variant, language);
    }

    /** The same for a label. */
    public String line(Wording text, QuestionVariant variant, Language language) {
        return told("span", line(text.in(language), variant), variant, language);
    }

    /** The same with gaps. */
    public String gaps(Wording text, QuestionVariant variant, Language language) {
        return told("div", gaps(text.in(language), variant), variant, language);
    }

    /** A question has a German file or none: that decides for all its texts, also for words that both languages share. */
    private static String told(String element, String html, QuestionVariant variant, Language language) {
        boolean foreign =
                language == Language.DE && variant.question().title().de().isEmpty();
        return foreign && !html.isEmpty() ? "<" + element + " lang=\"en\">" + html + "</" + element + ">" : html;
    }

    private String rendered(Key key, QuestionVariant variant) {
        return rendered.get(key, missing -> Markdown.html(missing.markdown(), variant.figures(), missing.form()));
    }

    private record Key(String variant, String markdown, Form form) {}
}
