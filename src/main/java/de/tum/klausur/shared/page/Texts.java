package de.tum.klausur.shared.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/** A feature's message bundle in one language, for texts that Java code has to put together. */
public final class Texts {

    private Texts() {}

    /** The texts of {@code bundle} in German where {@code locale} is German, else in English. */
    public static <T> T in(Class<T> bundle, Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage())
                ? MessageBundles.get(bundle, Localized.Literal.of(Locale.GERMAN.toLanguageTag()))
                : MessageBundles.get(bundle);
    }
}
