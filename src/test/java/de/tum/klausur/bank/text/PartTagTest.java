package de.tum.klausur.bank.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.part.PartKind;
import de.tum.klausur.question.response.Response;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("http")
class PartTagTest {

    @Inject
    Engine engine;

    @Test
    void tickedOptionComesBackTicked() {
        String html = shown(choice(PartKind.MULTIPLE_CHOICE), Response.Ticked.of(List.of(2)), true);
        assertThat(html)
                .contains(
                        "<fieldset class=\"part\" id=\"l9-output-size.a\" data-part=\"l9-output-size/a\"",
                        "<input type=\"checkbox\" id=\"l9-output-size.a.2\" name=\"l9-output-size.a\" value=\"2\" checked>",
                        "<input type=\"checkbox\" id=\"l9-output-size.a.1\" name=\"l9-output-size.a\" value=\"1\">",
                        "Tick every right option",
                        "2 credits");
    }

    @Test
    void multipleChoiceOffersNoneOfTheseAsAnAnswerOfItsOwn() {
        PartView choice = choice(PartKind.MULTIPLE_CHOICE);
        assertThat(shown(choice, Response.NONE, true))
                .contains(
                        "<input type=\"checkbox\" id=\"l9-output-size.a.none\" name=\"l9-output-size.a\" value=\"none\" data-none>",
                        "None of these")
                .doesNotContain("Left blank");
        assertThat(shown(choice, new Response.NoneOfThese(), false))
                .contains("value=\"none\" data-none checked disabled>")
                .doesNotContain("Left blank");
        assertThat(shown(choice, Response.Ticked.of(List.of()), false)).contains("Left blank");
        assertThat(instance(choice, Response.NONE, true).setLocale("de").render())
                .contains("Keine davon");
        assertThat(shown(choice(PartKind.SINGLE_CHOICE), Response.NONE, true)).doesNotContain("None of these");
    }

    @Test
    void singleChoiceOffersOneOfItsOptions() {
        assertThat(shown(choice(PartKind.SINGLE_CHOICE), Response.NONE, true))
                .contains("type=\"radio\"", "Choose one option.")
                .doesNotContain("checked");
    }

    @Test
    void readOnlyPartTakesNoInput() {
        assertThat(shown(choice(PartKind.SINGLE_CHOICE), Response.Ticked.of(List.of(1)), false))
                .contains("value=\"1\" checked disabled>", "value=\"2\" disabled>")
                .doesNotContain("Choose one option.");
        assertThat(shown(typed(PartKind.NUMERIC), new Response.Typed("3,5"), false))
                .contains("<p class=\"given\">3,5 <span class=\"unit\">px</span></p>")
                .doesNotContain("<input");
        assertThat(shown(typed(PartKind.FREE_TEXT), Response.NONE, false)).contains("Left blank");
    }

    @Test
    void aStudentsTextIsReadAsItIsMeantAndAsItWasTyped() {
        assertThat(shown(typed(PartKind.FREE_TEXT), new Response.Typed("$x$ <img src=y>"), false))
                .contains(
                        "<span class=\"math\" data-display=\"false\">x</span> &lt;img src&#61;y&gt;",
                        "<summary>As typed</summary><p class=\"given\">$x$ &lt;img src=y&gt;</p>")
                .doesNotContain("<img");
        assertThat(shown(typed(PartKind.FREE_TEXT), new Response.Typed("Because."), false))
                .contains("<p class=\"given\">Because.</p>")
                .doesNotContain("As typed");
    }

    @Test
    void typedTextComesBackAsItWasTyped() {
        assertThat(shown(typed(PartKind.NUMERIC), new Response.Typed("\"<b>"), true))
                .contains("value=\"&quot;&lt;b&gt;\"", "maxlength=\"60\"", "<span class=\"unit\">px</span>");
        assertThat(shown(typed(PartKind.FREE_TEXT), new Response.Typed("\n a </textarea>"), true))
                .contains(">\n\n a &lt;/textarea&gt;</textarea>");
    }

    @Test
    void germanPartSpeaksGerman() {
        TemplateInstance tag = instance(typed(PartKind.TENSOR_SHAPE), Response.NONE, true);
        assertThat(tag.setLocale("de").render()).contains("Teil a", "2 Punkte", "Ihre Antwort auf Teil a");
    }

    @Test
    void whatTheTagWrapsStandsInsideThePart() {
        assertThat(shown(choice(PartKind.SINGLE_CHOICE), Response.NONE, true)).contains("<b>saved</b>\n</fieldset>");
    }

    private String shown(PartView part, Response response, boolean active) {
        return instance(part, response, active).render();
    }

    private TemplateInstance instance(PartView part, Response response, boolean active) {
        return engine.parse("{#part part=view response=given active=active}<b>saved</b>{/part}")
                .data("view", part)
                .data("given", ResponseView.of(response))
                .data("active", active);
    }

    private static PartView choice(PartKind kind) {
        return part(kind, List.of(new OptionView(2, "two"), new OptionView(1, "<em>one</em>")), List.of());
    }

    private static PartView typed(PartKind kind) {
        FieldControl control = switch (kind) {
            case NUMERIC -> FieldControl.NUMBER;
            case TENSOR_SHAPE -> FieldControl.SHAPE;
            default -> FieldControl.TEXT;
        };
        return part(kind, List.of(), List.of(FieldView.typed(control, 60).in(Optional.of("px"))));
    }

    private static PartView part(PartKind kind, List<OptionView> options, List<FieldView> fields) {
        return new PartView(
                "l9-output-size/a",
                "a",
                kind,
                "",
                "<p>How?</p>",
                new BigDecimal("2"),
                options,
                fields,
                0,
                Optional.empty(),
                Optional.empty());
    }
}
