package de.tum.klausur.marking;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.shared.TimeExtensions;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.page.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Credits as a person types them. */
public final class CreditsText {

    private static final Pattern FORM = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");

    private CreditsText() {}

    /** The credits, with a decimal point or comma; empty where the text is no multiple of 0.5 from 0 to {@code most}. */
    public static Optional<Credits> read(String text, Credits most) {
        String typed = text.strip();
        if (!FORM.matcher(typed).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(typed.replace(',', '.')))
                .filter(Credits::isValid)
                .map(Credits::new)
                .filter(credits -> credits.compareTo(most) <= 0);
    }

    /** What is said where {@link #read} takes nothing. */
    public static InputProblem problem(Credits most) {
        return new InputProblem(
                "credits",
                locale -> Texts.in(JudgementMessages.class, locale)
                        .creditsForm(TimeExtensions.credits(most.value(), locale)));
    }
}
