const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
const FAR = 10;

/** From how many units on a whole one is fine enough for a click. */
const COARSE = 100;

/** A cross-hair on a figure, set by click, tap, arrow keys or numbers, in the figure's own coordinates. */
export function hotspot(widget, part) {
  const [left, top, right, bottom] = ["left", "top", "right", "bottom"].map((side) => Number(widget.dataset[side]));
  const surface = widget.querySelector("[data-surface]");
  const overlay = surface.querySelector("svg");
  const cross = surface.querySelector("[data-cross]");
  const fields = { x: widget.querySelector('[data-field="x"]'), y: widget.querySelector('[data-field="y"]') };

  const number = (field) => (field.value.trim() === "" ? NaN : Number(field.value.trim().replace(",", ".")));
  const within = (value, from, to) => Math.min(to, Math.max(from, value));
  const rounded = (value, extent) => Number(value.toFixed(extent >= COARSE ? 0 : 1));

  function draw() {
    const [x, y] = [number(fields.x), number(fields.y)];
    const set = Number.isFinite(x) && Number.isFinite(y);
    cross.toggleAttribute("data-set", set);
    if (set) {
      cross.setAttribute("transform", `translate(${x} ${y})`);
    }
    widget.querySelector("[data-clear-spot]").hidden = fields.x.value === "" && fields.y.value === "";
  }

  function set(x, y) {
    fields.x.value = String(rounded(within(x, left, right), right - left));
    fields.y.value = String(rounded(within(y, top, bottom), bottom - top));
    told();
    widget.querySelector("[data-spoken]").textContent = widget.dataset.textAt
      .replace("#", fields.x.value)
      .replace("%", fields.y.value);
  }

  function told() {
    draw();
    fields.x.dispatchEvent(new Event("input", { bubbles: true }));
  }

  surface.addEventListener("click", (event) => {
    if (!part.disabled) {
      const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(overlay.getScreenCTM().inverse());
      set(point.x, point.y);
    }
  });
  surface.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (!step || part.disabled || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const [x, y] = [number(fields.x), number(fields.y)];
    if (Number.isFinite(x) && Number.isFinite(y)) {
      const far = event.shiftKey ? FAR : 1;
      set(x + far * step[0], y + far * step[1]);
    } else {
      set((left + right) / 2, (top + bottom) / 2);
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
