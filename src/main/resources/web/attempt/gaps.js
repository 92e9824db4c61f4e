const LEAST_WIDTH = 40;
const PADDING = 12;

/** Makes a gap of a figure as wide as its words. */
function fit(rect, text) {
  const width = Math.max(LEAST_WIDTH, text.getComputedTextLength() + PADDING);
  rect.setAttribute("width", width);
  rect.setAttribute("x", Number(text.getAttribute("x")) - width / 2);
}

/** Shows in the figure what is chosen for its gaps, and lights the gap, in the text or the figure, whose field has the focus. */
export function gaps(widget, part) {
  const drawn = (name) => widget.querySelector(`svg [data-gap="${name}"]`);
  const written = (name) => [...part.querySelectorAll(".prose .gap")].filter((gap) => gap.textContent === name);

  function draw() {
    for (const select of widget.querySelectorAll("select[data-field]")) {
      const gap = drawn(select.dataset.field);
      if (gap) {
        gap.toggleAttribute("data-filled", select.value !== "");
        gap.querySelector("text").textContent = select.value === "" ? select.dataset.field : select.selectedOptions[0].text;
        fit(gap.querySelector("rect"), gap.querySelector("text"));
      }
    }
  }

  function light(event) {
    const name = event.target.dataset.field;
    for (const gap of name ? [drawn(name), ...written(name)] : []) {
      gap?.classList.toggle("current", event.type === "focusin");
    }
  }

  widget.addEventListener("input", draw);
  widget.addEventListener("focusin", light);
  widget.addEventListener("focusout", light);
  part.addEventListener("written", draw);
  draw();
}
