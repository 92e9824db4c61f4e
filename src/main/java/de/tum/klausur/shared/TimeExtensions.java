package de.tum.klausur.shared;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How times and numbers look in pages: {@code {session.opensAt.time}}, {@code {session.duration.duration}}. */
@TemplateExtension
public final class TimeExtensions {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private TimeExtensions() {}

    /** Day and time with the zone's name: {@code 14 Feb 2027, 10:00 CET} or {@code 14. Feb. 2027, 10:00 MEZ}. */
    public static String time(Instant instant, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return pattern("d MMM yyyy, HH:mm zzz", "d. MMM yyyy, HH:mm zzz", locale)
                .format(instant);
    }

    /** The same to the second: {@code 14 Feb 2027, 10:00:07 CET}. */
    public static String timeExact(Instant instant, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return pattern("d MMM yyyy, HH:mm:ss zzz", "d. MMM yyyy, HH:mm:ss zzz", locale)
                .format(instant);
    }

    /** The day alone: {@code 14 Feb 2027}. */
    public static String day(Instant instant, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return pattern("d MMM yyyy", "d. MMM yyyy", locale).format(instant);
    }

    /** For the {@code datetime} attribute and {@code datetime-local} fields: {@code 2027-02-14T10:00}. */
    public static String machineTime(Instant instant) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT)
                .withZone(ZONE)
                .format(instant);
    }

    /** {@code 90 min}, {@code 1 min 30 s}, {@code 45 s}. */
    public static String duration(Duration duration) {
        String seconds = duration.toSecondsPart() + " s";
        return switch (duration) {
            case Duration d when d.toMinutes() == 0 -> seconds;
            case Duration d when d.toSecondsPart() == 0 -> d.toMinutes() + " min";
            default -> duration.toMinutes() + " min " + seconds;
        };
    }

    /** A decimal as written in the language, without zeros at its end: {@code 2}, {@code 1.5} or {@code 1,5}; for credits {@code {part.credits.value.credits}}. */
    public static String credits(BigDecimal value, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        String plain = value.stripTrailingZeros().toPlainString();
        return isGerman(locale) ? plain.replace('.', ',') : plain;
    }

    /** The same of a decimal that JSON tells as text. */
    public static String credits(String plain, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return credits(new BigDecimal(plain), locale);
    }

    private static DateTimeFormatter pattern(String english, String german, Object locale) {
        return isGerman(locale)
                ? DateTimeFormatter.ofPattern(german, Locale.GERMANY).withZone(ZONE)
                : DateTimeFormatter.ofPattern(english, Locale.UK).withZone(ZONE);
    }

    private static boolean isGerman(Object locale) {
        return locale.toString().startsWith("de");
    }
}
