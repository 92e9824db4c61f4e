package de.tum.klausur.bank.reading;

import de.tum.klausur.bank.format.FileProblem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Whether an SVG is a picture and nothing more. Browsers run nothing in an inlined picture anyway; this keeps harm away
 * from whatever else draws it, such as a PDF, and from whoever opens the file by itself.
 */
final class SvgCheck {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> REFUSED = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "embed",
            "object",
            "audio",
            "video",
            "canvas",
            "handler",
            "listener",
            "set",
            "animate",
            "animatetransform",
            "animatemotion",
            "animatecolor",
            "discard");
    private static final Pattern HARMLESS_LINK =
            Pattern.compile("\\s*(?:#.*|data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=\\s]*)", Pattern.DOTALL);
    private static final Pattern OUTWARD_STYLE = Pattern.compile(
            "url\\s*\\(\\s*[\"']?\\s*(?!#)|@import|expression\\s*\\(|javascript:|\\\\", Pattern.CASE_INSENSITIVE);
    private static final int MOST_PROBLEMS = 20;
    private static final int DEEPEST = 50;

    private final String path;
    private final List<FileProblem> problems = new ArrayList<>();
    private final UsedPieces pieces = new UsedPieces();

    /** Where the piece begins that is being looked at. */
    private @Nullable Location start;

    private List<String> lines = List.of();
    private int depth;

    SvgCheck(String path) {
        this.path = path;
    }

    /** Everything that keeps the file from being shown. */
    List<FileProblem> check(byte[] content) {
        lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            boolean inStyle = false;
            boolean rooted = false;
            while (xml.hasNext() && problems.size() < MOST_PROBLEMS && depth <= DEEPEST) {
                start = xml.getLocation(); // the reader itself only tells where a piece ends
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    rooted = rooted || root(xml);
                    deepen();
                    inStyle = xml.getLocalName().equals("style");
                    pieces.begin(xml, xml.getLocation());
                    element(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inStyle = false;
                    pieces.end();
                    depth--;
                } else {
                    other(event, xml, inStyle);
                }
            }
            pieces.excess().ifPresent(this::excess);
        } catch (XMLStreamException e) {
            Location stop = e.getLocation();
            add(stop.getLineNumber(), stop.getColumnNumber(), "this SVG can't be read", "export the picture again");
        }
        return List.copyOf(problems);
    }

    private void excess(UsedPieces.Excess excess) {
        int line = excess.at().getLineNumber();
        String opening = line > 0 && line <= lines.size() ? lines.get(line - 1) : "";
        int column = opening.lastIndexOf('<', Math.max(0, excess.at().getColumnNumber() - 2)) + 1;
        if (excess.endless()) {
            add(
                    line,
                    column,
                    "this piece is used within itself",
                    "export the picture again, with its symbols expanded");
        } else {
            add(
                    line,
                    column,
                    "with all its uses this draws more than " + UsedPieces.MOST_DRAWN + " pieces",
                    "draw less, or embed it as data:image/png;base64");
        }
    }

    /** Reading ends where it becomes too deep: what draws a picture goes down into it piece by piece. */
    private void deepen() {
        depth++;
        if (depth == DEEPEST + 1) {
            problem("more than " + DEEPEST + " groups lie in each other", "export the picture again, ungrouped");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private boolean root(XMLStreamReader xml) {
        if (!xml.getLocalName().equals("svg") || !SVG.equals(xml.getNamespaceURI())) {
            problem("this is XML, but no SVG", "its first element must be <svg xmlns=\"" + SVG + "\">");
        }
        return true;
    }

    private void element(XMLStreamReader xml) {
        String name = xml.getLocalName().toLowerCase(Locale.ROOT);
        boolean html = "http://www.w3.org/1999/xhtml".equals(xml.getNamespaceURI());
        if (REFUSED.contains(name) || html) {
            problem("<" + xml.getLocalName() + "> can't stand in a picture", "export the picture without it");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (isDrawn(xml, i)) {
                attribute(xml, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
    }

    /** Attributes of other vocabularies, e.g. a drawing program's notes, draw nothing; XLink's do. */
    private static boolean isDrawn(XMLStreamReader xml, int attribute) {
        String namespace = xml.getAttributeNamespace(attribute);
        String name = xml.getAttributeLocalName(attribute);
        boolean foreign = namespace != null && !namespace.isEmpty() && !namespace.equals(XLINK);
        return !foreign && !name.startsWith("aria-") && !name.startsWith("data-");
    }

    private void attribute(XMLStreamReader xml, String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("on")) {
            problem("the attribute " + name + " runs code", "take it away");
        } else if (lower.equals("href") || lower.equals("src")) {
            if (!HARMLESS_LINK.matcher(value).matches() && xml.getLocalName().equals("a")) {
                problem("a picture links nowhere", "take <a> away and keep what is in it");
            } else if (!HARMLESS_LINK.matcher(value).matches()) {
                problem("the picture fetches something from elsewhere", "embed it as data:image/png;base64");
            }
        } else if (OUTWARD_STYLE.matcher(value).find()) {
            problem("the attribute " + name + " fetches something from elsewhere", "only url(#…) is allowed");
        }
    }

    private void other(int event, XMLStreamReader xml, boolean inStyle) {
        switch (event) {
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                problem("<?" + xml.getPITarget() + "?> can't stand in a picture", "take it away");
            case XMLStreamConstants.DTD ->
                problem("<!DOCTYPE> can't stand in a picture", "take it away up to its >; pictures need none");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                problem("entities can't stand in a picture", "write the text itself");
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inStyle && OUTWARD_STYLE.matcher(xml.getText()).find()) {
                    problem("the style fetches something from elsewhere", "only url(#…) is allowed");
                }
            }
            default -> {}
        }
    }

    /** At the piece that is being looked at: the reader may have gone a little into it already. */
    private void problem(String message, String hint) {
        int line = start == null ? 1 : start.getLineNumber();
        int column = start == null ? 1 : start.getColumnNumber();
        int opening = line > 0 && line <= lines.size() ? lines.get(line - 1).lastIndexOf('<', column - 1) : -1;
        add(line, opening < 0 ? column : opening + 1, message, hint);
    }

    private void add(int line, int column, String message, String hint) {
        problems.add(new FileProblem(path, Math.max(line, 1), Math.max(column, 1), message, hint));
    }
}
