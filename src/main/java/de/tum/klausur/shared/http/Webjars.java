package de.tum.klausur.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Where a front-end library is served, so that its version stands in the build file only: {@code {inject:webjars.path('katex')}}. */
@ApplicationScoped
@Named("webjars")
public class Webjars {

    private final Map<String, String> folders = new ConcurrentHashMap<>();

    /**
     * The library's folder, e.g. {@code /webjars/katex/0.18.11/dist}.
     *
     * @throws IllegalStateException where the build has no such library
     */
    public String path(String name) {
        return folder(name) + "/dist";
    }

    /** The same without its part for browsers, e.g. {@code /webjars/mathjax/3.2.2}. */
    public String folder(String name) {
        return folders.computeIfAbsent(name, n -> "/webjars/" + n + "/" + version(n));
    }

    private static String version(String name) {
        String facts = "META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
        try (InputStream in = Webjars.class.getResourceAsStream("/" + facts)) {
            if (in == null) {
                throw new IllegalStateException("no webjar named " + name);
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
