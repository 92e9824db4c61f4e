package de.tum.klausur.bank.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** Where the questions and blueprints lie. */
@ConfigMapping(prefix = "klausur.exams")
public interface ExamsFolder {

    /**
     * The folders with {@code banks/} and {@code papers/}, parted as the machine parts paths, by {@code :} or {@code ;}; a
     * relative path starts where the platform was started.
     */
    @WithName("folder")
    @WithDefault("exams")
    ExamsFolders folders();

    /** How often the folders are looked through for changes, e.g. {@code 2s}; {@code off} looks at the start only. */
    @WithDefault("2s")
    String every();
}
