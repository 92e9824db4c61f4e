import { isolated } from "../isolated.js";

/**
 * Reads and writes the controls of a part as a response: {ticked: [places]}, {none: true}, {typed: text} or {filled: {field: text}}.
 * Fields are the controls with a data-field; widgets keep theirs in hidden inputs and draw themselves anew on the event
 * "written".
 */
const CHOICE = new Set(["single-choice", "multiple-choice"]);

export function readPart(part) {
  if (CHOICE.has(part.dataset.kind)) {
    const checked = [...part.querySelectorAll(".option input:checked")];
    if (checked.some(isNone)) {
      return { none: true };
    }
    const ticked = checked.map((input) => Number(input.value));
    return { ticked: ticked.sort((a, b) => a - b) };
  }
  const fields = fieldsOf(part);
  return fields.length > 0 ? { filled: read(fields) } : { typed: textOf(part).value };
}

export function writePart(part, response) {
  if (CHOICE.has(part.dataset.kind)) {
    for (const input of part.querySelectorAll(".option input")) {
      input.checked = isNone(input) ? response.none === true : (response.ticked ?? []).includes(Number(input.value));
    }
    return;
  }
  const fields = fieldsOf(part);
  if (fields.length === 0) {
    textOf(part).value = response.typed ?? "";
    part.dispatchEvent(new CustomEvent("written"));
    return;
  }
  for (const field of fields) {
    const value = response.filled?.[field.dataset.field] ?? "";
    if (field.type === "radio") {
      field.checked = field.value === value;
    } else {
      field.value = value;
    }
  }
  part.dispatchEvent(new CustomEvent("written"));
}

/** Whether nothing was answered: the same rule as the server's Response.isBlank. */
export function isBlank(response) {
  if (response.none) {
    return false;
  }
  if (response.filled) {
    return Object.values(response.filled).every(isInvisible);
  }
  return response.ticked ? response.ticked.length === 0 : isInvisible(response.typed ?? "");
}

/** For people: the labels of ticked options, the text, or the fields line by line. */
export function inWords(part, response) {
  if (response.ticked || response.none) {
    const given = (input) => (isNone(input) ? response.none : response.ticked?.includes(Number(input.value)));
    return [...part.querySelectorAll(".option")]
      .filter((option) => given(option.querySelector("input")))
      .map((option) => wordsOf(option.querySelector(".prose")))
      .join("\n");
  }
  return response.filled ? filledInWords(part, response.filled) : (response.typed ?? "");
}

/** Whether two responses say the same, whatever the order in which they name their fields. */
export const same = (a, b) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const isNone = (input) => "none" in input.dataset;
const sorted = (response) =>
  response?.filled ? { filled: Object.fromEntries(Object.entries(response.filled).sort(byName)) } : response;
const isInvisible = (text) => /^[\s\x1c-\x1f\p{Z}\p{Cf}]*$/u.test(text);
const byName = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);
const fieldsOf = (part) => [...part.querySelectorAll("[data-field]")];
const textOf = (part) => part.querySelector("input.answer, textarea.answer");

/** The fields that hold something, by name, as the server keeps them. */
function read(fields) {
  const filled = fields
    .filter((field) => (field.type !== "radio" || field.checked) && field.value !== "")
    .map((field) => [field.dataset.field, field.value]);
  return Object.fromEntries(filled.sort(byName));
}

function filledInWords(part, filled) {
  const lines = part.dataset.kind === "ordering" ? orderInWords(part, filled) : fieldsInWords(part, filled);
  return lines.join("\n");
}

function orderInWords(part, filled) {
  return [...part.querySelectorAll(".ordering li")]
    .map((item) => ({ place: Number(filled[item.querySelector("[data-field]").dataset.field]), text: wordsOf(item.querySelector(".prose")) }))
    .filter(({ place }) => place > 0)
    .sort((a, b) => a.place - b.place)
    .map(({ place, text }) => `${place}. ${isolated(text)}`);
}

function fieldsInWords(part, filled) {
  return Object.entries(filled).flatMap(([name, value]) => {
    const fields = fieldsOf(part).filter((field) => field.dataset.field === name);
    const field = fields.find((one) => one.type === "radio" && one.value === value) ?? fields[0];
    if (!field) {
      return [];
    }
    if (field.type === "radio") {
      return [labelOf(field)];
    }
    if (part.dataset.kind === "upload") {
      return name === "name" ? [value] : [];
    }
    const said = field.tagName === "SELECT" ? [...field.options].find((option) => option.value === value)?.text : value;
    return [`${isolated(labelOf(field))}: ${isolated(said ?? value)}`];
  });
}

function labelOf(field) {
  return field.getAttribute("aria-label") ?? (field.labels?.length ? wordsOf(field.labels[0]) : field.dataset.field);
}

/** The text of an element for people: a drawn formula, which says itself three times, by its TeX. */
function wordsOf(element) {
  const copy = element.cloneNode(true);
  for (const formula of copy.querySelectorAll(".math")) {
    const tex = formula.querySelector('annotation[encoding="application/x-tex"]');
    formula.replaceWith(tex ? tex.textContent : formula.textContent);
  }
  return copy.textContent.trim().replace(/\s+/g, " ");
}
