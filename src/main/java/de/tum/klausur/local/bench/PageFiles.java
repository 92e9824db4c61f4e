package de.tum.klausur.local.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that a page links: styles, scripts, and what scripts import. Fonts and pictures, which not all need, are left out. */
final class PageFiles {

    private static final Pattern LINKED = Pattern.compile(
            "<link rel=\"(?:icon|stylesheet)\" href=\"(/[^\"]+)\"|<script[^>]* src=\"(/[^\"]+)\"|<link rel=\"modulepreload\" href=\"(/[^\"]+)\"");
    private static final Pattern IMPORTED = Pattern.compile("(?m)^(?:import|export)\\b[^\"';]*\"(\\.{0,2}/[^\"]+)\"");

    private PageFiles() {}

    /** What a browser that has them all asks at each opening of the page. */
    static List<RawRequest> asked(Browser browser, String html) throws IOException, InterruptedException {
        List<RawRequest> asked = new ArrayList<>();
        for (String path : all(browser, html)) {
            browser.again(file(path)).ifPresent(asked::add);
        }
        return asked;
    }

    private static Set<String> all(Browser browser, String html) throws IOException, InterruptedException {
        Set<String> known = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(linked(html));
        while (!open.isEmpty()) {
            String path = open.pop();
            if (known.add(path) && path.matches(".*\\.m?js(\\?.*)?")) {
                String script = browser.send(RawRequest.get(path)).body();
                imported(script)
                        .forEach(name -> open.add(URI.create(path).resolve(name).getPath()));
            }
        }
        return known;
    }

    /** By a page. */
    static List<String> linked(String html) {
        return LINKED.matcher(html)
                .results()
                .flatMap(found -> Stream.of(1, 2, 3).map(found::group).filter(path -> path != null))
                .toList();
    }

    /** By a script. */
    static List<String> imported(String script) {
        return IMPORTED.matcher(script).results().map(found -> found.group(1)).toList();
    }

    private static RawRequest file(String path) {
        return RawRequest.get(path).with("Accept-Encoding: gzip, deflate, br");
    }
}
