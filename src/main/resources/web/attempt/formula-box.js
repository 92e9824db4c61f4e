import { drawFormula } from "../math.js";
import { textsOf } from "../texts.js";
import { texOf } from "./formula-tex.js";
import { type } from "./palette.js";

/** A formula of a text, with the dollar signs around it. */
const FORMULA = /(?<!\\)(?<sign>\$\$?)(?<tex>(?:\\.|[^$\\`])+)\k<sign>/gs;

/** By TeX, what was typed for it on this page, so that it can be changed as it was typed. */
const typedFor = new Map();

/**
 * A field in which a formula is typed as into a calculator and set while one types, for who knows no TeX. It writes into the
 * text at every key, so that what stands in the text, and is saved, is all there is.
 */
export function formulaBox(widget, part, text) {
  const made = document.querySelector("template[data-formula-box]");
  const toggle = widget.querySelector("[data-formula-toggle]");
  const say = textsOf(widget);
  let open;

  function begin() {
    const box = made.content.firstElementChild.cloneNode(true);
    const field = box.querySelector("input");
    name(box, field, text);
    widget.querySelector(".writing-tools").after(box);
    const place = placeOf(text);
    open = { box, field, place, before: text.value };
    field.value = typedFor.get(place.tex) ?? place.tex;
    draw();
    field.focus();
    box.addEventListener("input", (event) => {
      // The part hears of its own field only, which was written to.
      event.stopPropagation();
      write();
    });
    box.addEventListener("change", (event) => event.stopPropagation());
    box.addEventListener("keydown", key);
    box.querySelector("[data-formula-done]").addEventListener("click", () => end());
    box.querySelector("[data-formula-away]").addEventListener("click", () => takeBack());
    toggle.setAttribute("aria-expanded", "true");
  }

  function draw() {
    drawFormula(open.box.querySelector("[data-formula-drawn]"), `\\displaystyle ${texOf(open.field.value)}`);
  }

  function write() {
    draw();
    const { box, field, place } = open;
    const tex = texOf(field.value);
    const shown = inText(tex, place, text.value);
    const told = box.querySelector("[data-formula-told]");
    const fits = text.maxLength < 0 || text.value.length - (place.end - place.start) + shown.length <= text.maxLength;
    told.textContent = fits ? "" : say("noRoom");
    if (fits) {
      typedFor.set(tex, field.value);
      text.setRangeText(shown, place.start, place.end, "end");
      place.end = place.start + shown.length;
      tell();
    }
  }

  function tell() {
    open.telling = true;
    text.dispatchEvent(new Event("input", { bubbles: true }));
    open.telling = false;
  }

  function key(event) {
    if (event.isComposing || event.target !== open.field) {
      return;
    }
    if (event.key === "Enter") {
      event.preventDefault();
      end();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      takeBack();
    }
  }

  /** Once more as a whole, so that one step takes it back. */
  function end() {
    const { place, before } = open;
    const { value } = text;
    const shown = value.slice(place.start, place.end);
    close();
    text.focus();
    if (value !== before) {
      const wholeEnd = before.length - (value.length - place.end);
      text.setRangeText(before.slice(place.start, wholeEnd), place.start, place.end);
      text.setSelectionRange(place.start, wholeEnd);
      type(text, shown);
    }
    text.setSelectionRange(place.start + shown.length, place.start + shown.length);
  }

  function takeBack() {
    const { before, place } = open;
    const isChanged = text.value !== before;
    text.value = before;
    if (isChanged) {
      tell();
    }
    close();
    text.focus();
    text.setSelectionRange(place.start, place.start);
  }

  function close() {
    open.box.remove();
    open = undefined;
    toggle.setAttribute("aria-expanded", "false");
  }

  toggle.hidden = !made;
  toggle.addEventListener("mousedown", (event) => event.preventDefault());
  toggle.addEventListener("click", () => (open ? end() : begin()));
  // Whoever writes in the text itself, or another device, has moved what the box writes to.
  const leave = () => open && !open.telling && close();
  text.addEventListener("input", leave);
  part.addEventListener("written", leave);
}

function name(box, field, text) {
  const hint = box.querySelector("[data-formula-hint]");
  field.id = `${text.id}.formula`;
  hint.id = `${field.id}.how`;
  box.querySelector("label").htmlFor = field.id;
  field.setAttribute("aria-describedby", hint.id);
}

/** Where the box writes: the formula at the caret, else what is selected, which becomes one. */
function placeOf({ value, selectionStart, selectionEnd }) {
  for (const { index, 0: whole, groups } of value.matchAll(FORMULA)) {
    if (index < selectionEnd && selectionStart < index + whole.length && index <= selectionStart) {
      return { start: index, end: index + whole.length, tex: groups.tex, sign: groups.sign };
    }
  }
  return { start: selectionStart, end: selectionEnd, tex: value.slice(selectionStart, selectionEnd), sign: "$" };
}

/** With its dollar signs, apart from what would make other signs of them: a dollar before it, a digit behind it. */
export function inText(tex, { start, end, sign }, value) {
  if (tex === "") {
    return "";
  }
  const before = /[$\\]$/.test(value.slice(0, start)) ? " " : "";
  const behind = /^[\d$]/.test(value.slice(end)) ? " " : "";
  return `${before}${sign}${tex}${sign}${behind}`;
}
