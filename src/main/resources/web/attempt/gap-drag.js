const NEAR = 14;
const STILL = 4;

/**
 * What may stand in a figure's gaps, to be dragged there, or picked and put by a second click. Keyboards and screen readers have the
 * gaps' own lists, which say the same.
 */
export function drags(widget, part, selects) {
  const pieces = piecesOf(widget, selects[0]);
  let picked;

  function pick(piece) {
    picked?.element.classList.remove("picked");
    picked = picked === piece ? undefined : piece;
    picked?.element.classList.add("picked");
    widget.querySelector(".gap-layer").classList.toggle("picking", picked !== undefined);
  }

  function fill(select, value) {
    select.value = value;
    select.dispatchEvent(new Event("input", { bubbles: true }));
  }

  for (const piece of pieces) {
    piece.element.classList.add("draggable");
    piece.element.addEventListener("pointerdown", (event) => {
      if (part.disabled || event.button !== 0) {
        return;
      }
      event.preventDefault();
      follow(piece.element, event, (x, y) => {
        const select = at(selects, x, y);
        if (select) {
          fill(select, piece.value);
        }
      }, () => pick(piece));
    });
  }
  for (const select of selects) {
    // Before the browser opens its list.
    select.addEventListener("mousedown", (event) => {
      if (picked && !part.disabled) {
        event.preventDefault();
        fill(select, picked.value);
        pick(picked);
      }
    });
  }
}

/** The lettered list where there is one, else a chip for each choice. */
function piecesOf(widget, select) {
  const choices = [...select.options].filter((option) => option.value !== "");
  const lettered = [...widget.querySelectorAll(".lettered > li")];
  if (lettered.length === choices.length) {
    return choices.map(({ value }, place) => ({ value, element: lettered[place] }));
  }
  const chips = document.createElement("div");
  chips.className = "chips";
  chips.setAttribute("aria-hidden", "true");
  widget.querySelector(".figure").after(chips);
  return choices.map(({ value, text }) => {
    const element = document.createElement("span");
    element.textContent = text;
    chips.append(element);
    return { value, element };
  });
}

/** The gap at a place, or the nearest that is very near. */
function at(selects, x, y) {
  const away = (select) => {
    const { left, right, top, bottom } = select.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  };
  const [nearest] = [...selects].sort((a, b) => away(a) - away(b));
  return nearest && away(nearest) <= NEAR ? nearest : undefined;
}

/** A piece follows the pointer until it is let go. */
function follow(element, from, drop, click) {
  element.setPointerCapture(from.pointerId);
  const move = (event) => {
    element.style.transform = `translate(${event.clientX - from.clientX}px, ${event.clientY - from.clientY}px)`;
  };
  const end = (event) => {
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", end);
    element.removeEventListener("pointercancel", end);
    element.style.transform = "";
    if (event.type === "pointerup") {
      const moved = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY);
      if (moved > STILL) {
        drop(event.clientX, event.clientY);
      } else {
        click();
      }
    }
  };
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", end);
  element.addEventListener("pointercancel", end);
}
