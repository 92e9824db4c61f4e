import { textsOf } from "../texts.js";
import { axisOf } from "./axis.js";

const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
const FAR = 10;

/** A number as the page's readers write it. */
const asWritten = (number) => (document.documentElement.lang === "de" ? number.replace(".", ",") : number);

/**
 * A cross-hair on a figure, set by click, tap, arrow keys or numbers: those of the figure's axes where it names them, its own
 * coordinates otherwise.
 */
export function hotspot(widget, part) {
  const [left, top, right, bottom] = ["left", "top", "right", "bottom"].map((side) => Number(widget.dataset[side]));
  const say = textsOf(widget);
  const surface = widget.querySelector("[data-surface]");
  const overlay = surface.querySelector("svg");
  const cross = surface.querySelector("[data-cross]");
  const fields = { x: widget.querySelector('[data-field="x"]'), y: widget.querySelector('[data-field="y"]') };
  const axes = { x: axisOf(fields.x.dataset.axis, left, right), y: axisOf(fields.y.dataset.axis, top, bottom) };

  const number = (field) => (field.value.trim() === "" ? NaN : Number(field.value.trim().replace(",", ".")));

  function draw() {
    const [x, y] = [axes.x.placeOf(number(fields.x)), axes.y.placeOf(number(fields.y))];
    const set = Number.isFinite(x) && Number.isFinite(y);
    cross.toggleAttribute("data-set", set);
    if (set) {
      cross.setAttribute("transform", `translate(${x} ${y})`);
    }
    widget.querySelector("[data-clear-spot]").hidden = fields.x.value === "" && fields.y.value === "";
  }

  function set(x, y) {
    fields.x.value = asWritten(x);
    fields.y.value = asWritten(y);
    told();
    widget.querySelector("[data-spoken]").textContent = say("at", fields.x.value, fields.y.value);
  }

  function told() {
    draw();
    fields.x.dispatchEvent(new Event("input", { bubbles: true }));
  }

  surface.addEventListener("click", (event) => {
    if (!part.disabled) {
      const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(overlay.getScreenCTM().inverse());
      set(axes.x.at(point.x), axes.y.at(point.y));
    }
  });
  surface.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (!step || part.disabled || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const [x, y] = [number(fields.x), number(fields.y)];
    if (Number.isFinite(axes.x.placeOf(x)) && Number.isFinite(axes.y.placeOf(y))) {
      const far = event.shiftKey ? FAR : 1;
      set(
        step[0] === 0 ? fields.x.value : axes.x.moved(x, far * step[0]),
        step[1] === 0 ? fields.y.value : axes.y.moved(y, far * step[1]),
      );
    } else {
      set(axes.x.at((left + right) / 2), axes.y.at((top + bottom) / 2));
    }
  });
  widget.querySelector("[data-clear-spot]").addEventListener("click", () => {
    fields.x.value = "";
    fields.y.value = "";
    told();
    surface.focus();
  });
  widget.addEventListener("input", draw);
  part.addEventListener("written", draw);
  draw();
}
