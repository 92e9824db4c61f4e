package de.tum.klausur.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Classes of this project in a JVM of their own. */
final class Launched {

    private Launched() {}

    /** The command for the main class and arguments, on this JVM's class path and without any variable of Klausur. */
    static ProcessBuilder java(List<String> mainAndArguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(mainAndArguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("KLAUSUR_"));
        return builder;
    }
}
