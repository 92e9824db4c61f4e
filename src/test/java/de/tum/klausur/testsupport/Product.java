package de.tum.klausur.testsupport;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The application's classes as ArchUnit sees them, read once: that takes seconds. */
public final class Product {

    /** All classes of the product, without tests. */
    public static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.tum.klausur");

    private Product() {}
}
