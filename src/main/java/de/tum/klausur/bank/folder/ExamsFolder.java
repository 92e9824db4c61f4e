package de.tum.klausur.bank.folder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the questions and blueprints lie. */
@ConfigMapping(prefix = "klausur.exams")
public interface ExamsFolder {

    /** The folder with {@code banks/} and {@code papers/}; a relative path starts where the platform was started. */
    @WithDefault("exams")
    Path folder();

    /** How often the folder is looked through for changes, e.g. {@code 2s}; {@code off} looks at the start only. */
    @WithDefault("2s")
    String every();
}
