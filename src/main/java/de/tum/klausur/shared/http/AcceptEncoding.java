package de.tum.klausur.shared.http;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** PURE. What a browser takes by its {@code Accept-Encoding} (RFC 9110, section 12.5.3). */
final class AcceptEncoding {

    private AcceptEncoding() {}

    /** Whether what is compressed by gzip is understood; without the header nothing but the plain content surely is. */
    static boolean takesGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        return weight(header, "gzip", "x-gzip")
                        .orElseGet(() -> weight(header, "*").orElse(0))
                > 0;
    }

    private static OptionalDouble weight(String header, String... names) {
        return Stream.of(header.toLowerCase(Locale.ROOT).split(",", -1))
                .map(coding -> coding.split(";", -1))
                .filter(coding -> Stream.of(names).anyMatch(coding[0].strip()::equals))
                .mapToDouble(AcceptEncoding::weight)
                .max();
    }

    /** 1 unless it says less; what can't be read says that it isn't wanted. */
    private static double weight(String[] coding) {
        try {
            return Stream.of(coding)
                    .skip(1)
                    .map(String::strip)
                    .filter(parameter -> parameter.startsWith("q="))
                    .mapToDouble(parameter -> Double.parseDouble(parameter.substring(2)))
                    .findFirst()
                    .orElse(1);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
