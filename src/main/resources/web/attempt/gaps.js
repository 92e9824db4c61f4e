import { drags } from "./gap-drag.js";

const LEAST_WIDTH = 40;
const PADDING = 12;

/** Makes a gap of a figure as wide as its words. */
function fit(rect, text) {
  const width = Math.max(LEAST_WIDTH, text.getComputedTextLength() + PADDING);
  rect.setAttribute("width", width);
  rect.setAttribute("x", Number(text.getAttribute("x")) - width / 2);
}

/**
 * Brings the fields of gaps to their places in the text, the code or the figure. Where one has no place that a field can stand
 * in, such as within a formula, it stays in the list below, and its gap is lit while it has the focus.
 */
export function gaps(widget, part) {
  const controls = [...widget.querySelectorAll("[data-field]")];
  const drawn = (name) => widget.querySelector(`svg [data-gap="${name}"]`);
  const written = (name) => [...part.querySelectorAll(".prose .gap")].filter((gap) => gap.textContent === name);
  const onFigure = controls.filter((control) => control.localName === "select" && drawn(control.dataset.field));

  function draw() {
    for (const select of onFigure) {
      const gap = drawn(select.dataset.field);
      gap.toggleAttribute("data-filled", select.value !== "");
      gap.querySelector("text").textContent = select.value === "" ? select.dataset.field : select.selectedOptions[0].text;
      fit(gap.querySelector("rect"), gap.querySelector("text"));
      lay(select, gap.querySelector("rect"));
    }
  }

  function light(event) {
    const name = event.target.dataset.field;
    for (const gap of name ? [drawn(name), ...written(name)] : []) {
      gap?.classList.toggle("current", event.type === "focusin");
    }
  }

  for (const control of controls) {
    if (onFigure.includes(control)) {
      put(control, (placed) => layerOf(widget).append(placed));
    } else {
      const [gap] = written(control.dataset.field);
      if (gap) {
        put(control, (placed, unit) => gap.replaceWith(placed, ...unit));
      }
    }
  }
  const left = controls.some((control) => control.closest(".gaps"));
  widget.querySelector("[data-gaps-hint]")?.toggleAttribute("hidden", !left);
  part.addEventListener("input", draw);
  part.addEventListener("focusin", light);
  part.addEventListener("focusout", light);
  part.addEventListener("written", draw);
  if (onFigure.length > 0) {
    drags(widget, part, onFigure);
    new ResizeObserver(draw).observe(widget);
  }
  draw();
}

/** Takes a control out of its row, which from then on shows only what is told of it. */
function put(control, place) {
  const row = control.closest("li");
  control.setAttribute("aria-label", row.querySelector("label .visually-hidden")?.textContent ?? control.dataset.field);
  control.removeAttribute("aria-describedby");
  control.classList.add("in-place");
  const unit = [...row.querySelectorAll(".unit")];
  row.classList.add("placed");
  place(control, unit);
}

function layerOf(widget) {
  const figure = widget.querySelector(".figure");
  let layer = figure.querySelector(".gap-layer");
  if (!layer) {
    layer = document.createElement("div");
    layer.className = "gap-layer";
    figure.append(layer);
  }
  return layer;
}

/** Over the box that is drawn for it, which shows what is chosen. */
function lay(select, rect) {
  const box = rect.ownerSVGElement.viewBox.baseVal;
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(rect.getAttribute(name)));
  select.style.left = `${(100 * (x + width / 2 - box.x)) / box.width}%`;
  select.style.top = `${(100 * (y + height / 2 - box.y)) / box.height}%`;
  select.style.width = `${(100 * width) / box.width}%`;
  select.style.height = `${(100 * height) / box.height}%`;
}
