package de.tum.klausur.shared.math;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A formula drawn as outlines. Lengths are in em of the formula's own font.
 *
 * @param svg the drawing, without anything active in it
 * @param width from edge to edge
 * @param height of the whole, what hangs below the baseline included
 * @param depth how far it hangs below the baseline
 */
public record SetFormula(String svg, double width, double height, double depth) {

    /** The drawing as an address that needs no further request. */
    public String dataUri() {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
