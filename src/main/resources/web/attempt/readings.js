import { drawFormula } from "../math.js";

/**
 * What the server made of a part's fields, told at the fields: how what is typed is read, and what can't be read. Until it says
 * so of what stands there now, the last reading is greyed.
 */
const READINGS = "[data-reading-of]";
const TOLD = "[data-told]";

/** From now on what is typed makes its reading an old one. */
export function greyWhileTyping(part) {
  part.addEventListener("input", ({ target }) => {
    for (const place of part.querySelectorAll(READINGS)) {
      if (belongs(place, target)) {
        place.dataset.old = "";
        place.hidden ||= areBlank(part, place);
      }
    }
  });
}

/**
 * @param said with {hint, at, reading} as the server says them; all may be missing
 * @param isCurrent whether that is said of what stands there now
 * @returns the hint that no field can be named for, "" where there is none
 */
export function tell(part, { hint, at, reading } = {}, isCurrent = true) {
  for (const place of part.querySelectorAll(READINGS)) {
    show(place, reading?.[place.dataset.readingOf], isCurrent);
  }
  const field = hint && at !== undefined && at !== null ? fieldOf(part, at) : undefined;
  const told = field && toldOf(part, field);
  for (const element of part.querySelectorAll(TOLD)) {
    write(element, element === told ? hint : "");
  }
  for (const control of part.querySelectorAll("input[type=text]")) {
    mark(control, control === field, told);
  }
  return told ? "" : (hint ?? "");
}

function show(place, tex, isCurrent) {
  place.toggleAttribute("data-old", !isCurrent);
  if (!tex) {
    place.hidden = true;
    place.dataset.tex = "";
  } else {
    if (place.dataset.tex !== tex) {
      place.dataset.tex = tex;
      drawFormula(place.querySelector("[data-drawing]"), `\\displaystyle ${tex}`);
    }
    place.hidden = false;
  }
}

/** Only where it is news: a screen reader reads what is written. */
function write(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
  element.hidden = text === "";
}

function mark(control, isInvalid, told) {
  if (isInvalid === (control.getAttribute("aria-invalid") === "true")) {
    return;
  }
  const others = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && !id.endsWith(".told"));
  const described = isInvalid ? [...others, told.id] : others;
  set(control, "aria-describedby", described.join(" "));
  set(control, "aria-invalid", isInvalid ? "true" : "");
}

function set(control, name, value) {
  if (value === "") {
    control.removeAttribute(name);
  } else {
    control.setAttribute(name, value);
  }
}

const fieldOf = (part, at) =>
  at === "" ? part.querySelector("input.answer") : part.querySelector(`input[type=text][data-field="${CSS.escape(at)}"]`);

const toldOf = (part, field) => document.getElementById(`${field.id}.told`) ?? part.querySelector(TOLD);

/** The reading of all fields, or that of its own; none of a flag or a note beside them. */
const belongs = (place, control) =>
  control.matches("[data-field], .answer") &&
  (place.dataset.readingOf === "" || place.dataset.readingOf === control.dataset.field);

const areBlank = (part, place) =>
  [...part.querySelectorAll("input[type=text]")].filter((field) => belongs(place, field)).every((field) => field.value.trim() === "");
