package de.tum.klausur.result;

import de.tum.klausur.result.grading.Grade;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;

/** Grades and boundaries as pages write them: with a decimal comma in German. Files and JSON keep the point. */
@TemplateExtension
final class WrittenGrades {

    private WrittenGrades() {}

    /** {@code 1.0} or {@code 1,0}; X stays X. */
    public static String written(Grade grade, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return decimal(grade.toString(), locale);
    }

    /** A boundary as it was typed or set. */
    public static String decimal(String typed, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return locale.toString().startsWith("de") ? typed.replace('.', ',') : typed;
    }
}
