/** Reads and writes the controls of a part as a response: {ticked: [places]} or {typed: text}. */
const CHOICE = new Set(["single-choice", "multiple-choice"]);

export function readPart(part) {
  if (CHOICE.has(part.dataset.kind)) {
    const ticked = [...part.querySelectorAll(".option input:checked")].map((input) => Number(input.value));
    return { ticked: ticked.sort((a, b) => a - b) };
  }
  return { typed: part.querySelector("input.answer, textarea").value };
}

export function writePart(part, response) {
  if (CHOICE.has(part.dataset.kind)) {
    for (const input of part.querySelectorAll(".option input")) {
      input.checked = (response.ticked ?? []).includes(Number(input.value));
    }
  } else {
    part.querySelector("input.answer, textarea").value = response.typed ?? "";
  }
}

export function isEmpty(response) {
  return response.ticked ? response.ticked.length === 0 : (response.typed ?? "").trim() === "";
}

/** For people: the labels of ticked options, or the text. */
export function inWords(part, response) {
  if (!response.ticked) {
    return response.typed ?? "";
  }
  return [...part.querySelectorAll(".option")]
    .filter((option) => response.ticked.includes(Number(option.querySelector("input").value)))
    .map((option) => option.querySelector(".prose").textContent.trim())
    .join("\n");
}

export const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
