/** Draws the formulas of feedback that came by itself, once the keys had marked. */
import { renderMath } from "../math.js";

document.body.addEventListener("htmx:afterSettle", () => renderMath(document.getElementById("feedback")));
