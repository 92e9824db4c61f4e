package de.tum.klausur.shared.http;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where our stylesheets, modules and pictures are served: below one folder named after what they all say, so that browsers
 * never ask again and modules import each other by plain relative names: {@code {inject:web.folder}/base.css}. While
 * developing the folder has no such name, since files change under the running platform.
 */
@ApplicationScoped
@Unremovable
@Named("web")
class WebFolder {

    private static final String ROOT = "/web";

    /** Where the build puts what it made of a page's files, each in place of the one of the same name. */
    private static final String BUNDLED = ROOT + "/bundled";

    private static final String ICON = "icon.svg";
    private static final int NAME_LENGTH = 16;
    private static final Pattern NAMED = Pattern.compile("(?<folder>[0-9a-f]{" + NAME_LENGTH + "})/(?<name>.*)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export)\\b[^\"';]*\"(\\.{1,2}/[^\"]+)\"");

    private final boolean changing = LaunchMode.current() == LaunchMode.DEVELOPMENT;
    private final Map<String, List<String>> imports = new ConcurrentHashMap<>();

    /** Read when the first page is asked for, not while the platform starts. */
    private static final class Present {

        private static final String NAME = hash(all());
    }

    private static final class Icon {

        private static final String ADDRESS = iconOf(read(ROOT + "/" + ICON));
    }

    /**
     * What an address below {@code /web/} asks for.
     *
     * @param name e.g. {@code attempt/exam.js}
     * @param present whether it names the folder as it is now
     */
    record RequestedFile(String name, boolean present) {}

    /** E.g. {@code /web/0123456789abcdef}. */
    public String getFolder() {
        return changing ? ROOT : ROOT + "/" + Present.NAME;
    }

    /** The sign of a page's tab as an address that holds the picture itself, so that no browser asks for it. */
    public String getIcon() {
        return changing ? iconOf(read(ROOT + "/" + ICON)) : Icon.ADDRESS;
    }

    /** What may not stand in an address, nor in an attribute between double quotes, is written as addresses write it. */
    static String iconOf(String svg) {
        return "data:image/svg+xml,"
                + svg.strip()
                        .replace('"', '\'')
                        .replace("%", "%25")
                        .replace("#", "%23")
                        .replace("<", "%3C")
                        .replace(">", "%3E");
    }

    /** The addresses of all modules that a module needs, so that a page may ask for them all at once. */
    public List<String> imports(String module) {
        return changing ? importsOf(module) : imports.computeIfAbsent(module, this::importsOf);
    }

    /** @param path behind {@code /web/} */
    RequestedFile asked(String path) {
        Matcher named = NAMED.matcher(path);
        return named.matches()
                ? new RequestedFile(
                        named.group("name"), !changing && named.group("folder").equals(Present.NAME))
                : new RequestedFile(path, false);
    }

    /** The resource that is served by a name: one file for all that a page needs, where the build made it (ADR 0059). */
    String resource(String name) {
        String bundle = BUNDLED + "/" + name;
        return !changing && WebFolder.class.getResource(bundle) != null ? bundle : ROOT + "/" + name;
    }

    private List<String> importsOf(String module) {
        Set<URI> known = new LinkedHashSet<>();
        Deque<URI> open = new ArrayDeque<>(List.of(URI.create(module)));
        while (!open.isEmpty()) {
            URI one = open.pop();
            if (known.add(one)) {
                imported(text(one.getPath())).forEach(imported -> open.add(one.resolve(imported)));
            }
        }
        return known.stream()
                .skip(1)
                .map(one -> getFolder() + "/" + one.getPath())
                .toList();
    }

    /** The relative names that a module imports. */
    static List<String> imported(String module) {
        return IMPORT.matcher(module).results().map(found -> found.group(1)).toList();
    }

    private String text(String file) {
        return read(resource(file));
    }

    private static String read(String file) {
        try (InputStream in = WebFolder.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a folder with these files: another one wherever a byte or a file's name is another. */
    static String hash(Map<String, byte[]> files) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(files)
                .forEach((file, content) -> all.append(file)
                        .append(' ')
                        .append(ZippedContent.digest(content))
                        .append('\n'));
        return ZippedContent.digest(all.toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, NAME_LENGTH);
    }

    private static Map<String, byte[]> all() {
        URL one = Objects.requireNonNull(WebFolder.class.getResource(ROOT + "/base.css"));
        Map<String, byte[]> files = new TreeMap<>();
        ClassPathUtils.consumeAsPath(one, file -> read(Objects.requireNonNull(file.getParent()), files));
        return files;
    }

    private static void read(Path root, Map<String, byte[]> files) {
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
