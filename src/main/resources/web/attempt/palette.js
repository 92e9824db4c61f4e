/**
 * Buttons that type what no key does: a row of them for each kind of field, made when it is first opened from the page's
 * `<template data-palettes>`, which holds one toolbar for each kind. A button's data-insert is what it types, its data-tex what it
 * types within a formula of a text; ‸ in it is where the caret, or what was selected, comes to stand.
 */
const CARET = "‸";
const FIELDS = "input[type=text], textarea";
const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

export function palettes(part) {
  const made = document.querySelector("template[data-palettes]");
  for (const toggle of part.querySelectorAll("[data-palette-for]")) {
    toggle.hidden = !made;
    toggle.addEventListener("click", () => open(toggle, part, made));
    // The field keeps its caret and its selection.
    toggle.addEventListener("mousedown", (event) => event.preventDefault());
  }
}

function open(toggle, part, made) {
  const bar = barOf(toggle) ?? make(toggle, part, made);
  bar.hidden = toggle.getAttribute("aria-expanded") === "true";
  toggle.setAttribute("aria-expanded", String(!bar.hidden));
}

const barOf = (toggle) => document.getElementById(toggle.getAttribute("aria-controls"));

function make(toggle, part, made) {
  const bar = made.content.querySelector(`[data-palette="${toggle.dataset.paletteFor}"]`).cloneNode(true);
  bar.id = toggle.getAttribute("aria-controls");
  bar.append(...namesOf(part).map(buttonOf));
  (toggle.closest("[data-palette-line]") ?? toggle).after(bar);
  let field = part.querySelector(FIELDS);
  part.addEventListener("focusin", ({ target }) => (field = target.matches(FIELDS) ? target : field));
  const buttons = [...bar.querySelectorAll("button")];
  reach(buttons[0], buttons);
  bar.addEventListener("mousedown", (event) => event.preventDefault());
  bar.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button && !part.disabled) {
      insert(field, button);
    }
  });
  bar.addEventListener("keydown", (event) => {
    const next = buttons[buttons.indexOf(document.activeElement) + STEPS[event.key]];
    if (next) {
      event.preventDefault();
      reach(next, buttons).focus();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      toggle.click();
      field.focus();
    }
  });
  return bar;
}

/** One of them is reached by Tab, the others by arrow keys. */
function reach(button, buttons) {
  buttons.forEach((other) => (other.tabIndex = other === button ? 0 : -1));
  return button;
}

/** The variables of an expression that keyboards lack. */
function namesOf(part) {
  const names = part.querySelector("[data-names]")?.dataset.names.split(", ") ?? [];
  return names.filter((name) => /[^ -~]/.test(name));
}

function buttonOf(name) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = name;
  button.dataset.insert = name;
  return button;
}

function insert(field, { dataset }) {
  field.focus();
  const { selectionStart: from, selectionEnd: to, value } = field;
  const selected = value.slice(from, to);
  const isFormula = "formula" in field.dataset;
  if (isFormula && !dataset.tex) {
    return; // a formula has no lists and no listings
  }
  const asked = dataset.insert ?? (isFormula || isInFormula(value.slice(0, from)) ? dataset.tex : `$${dataset.tex}$`);
  const at = asked.indexOf(CARET);
  const text = asked.replace(CARET, () => selected);
  if (field.maxLength >= 0 && value.length - selected.length + text.length > field.maxLength) {
    return;
  }
  type(field, text);
  if (at >= 0 && selected === "") {
    field.setSelectionRange(from + at, from + at);
  } else if (dataset.tex && asked.endsWith("$")) {
    // One goes on within the formula.
    field.setSelectionRange(from + text.length - 1, from + text.length - 1);
  }
}

/** As if it were typed, so that it can be undone; browsers that can't do that in a field are told to change its text. */
export function type(field, text) {
  if (!document.execCommand("insertText", false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** Whether a dollar sign before the caret opened a formula of this paragraph. */
function isInFormula(before) {
  const paragraph = before.slice(before.lastIndexOf("\n\n") + 1);
  return (paragraph.match(/(?<!\\)\$/g)?.length ?? 0) % 2 === 1;
}
