import { send } from "../http.js";

/**
 * Offers keys and values in the header of a question: a list box below the cursor, opened by Ctrl and space or by typing,
 * walked by the arrows, taken by Enter, closed by Escape. Tab always leaves the field.
 */
export function completing(source) {
  const list = document.createElement("ul");
  list.id = `${source.id}-completions`;
  list.className = "completions";
  list.role = "listbox";
  list.setAttribute("aria-label", source.dataset.completions);
  list.hidden = true;
  source.parentElement.append(list);
  source.setAttribute("aria-autocomplete", "list");
  source.setAttribute("aria-haspopup", "listbox");
  source.setAttribute("aria-controls", list.id);
  let words;
  let at = -1;
  let start = 0;

  async function open(asked) {
    words ??= (await send("GET", "/api/banks/header-keys")).body;
    const place = placeOf(source);
    const offers = place && words ? offersFor(place, words) : [];
    if (offers.length === 0 || (!asked && place.typed === "")) {
      close();
      return;
    }
    start = source.selectionStart - place.typed.length;
    list.replaceChildren(...offers.map((offer, index) => optionOf(offer, index)));
    list.hidden = false;
    choose(asked ? 0 : -1);
    moveBelowCursor();
  }

  function optionOf({ text, note }, index) {
    const option = document.createElement("li");
    option.role = "option";
    option.id = `${list.id}-${index}`;
    option.dataset.text = text;
    const code = document.createElement("code");
    code.textContent = text;
    option.append(code);
    if (note) {
      option.append(" ", note);
    }
    option.addEventListener("mousedown", (event) => {
      event.preventDefault();
      take(option);
    });
    return option;
  }

  function choose(index) {
    at = index;
    [...list.children].forEach((option, place) => option.setAttribute("aria-selected", String(place === at)));
    const chosen = list.children[at];
    chosen?.scrollIntoView({ block: "nearest" });
    chosen ? source.setAttribute("aria-activedescendant", chosen.id) : source.removeAttribute("aria-activedescendant");
  }

  function take(option) {
    source.setRangeText(option.dataset.text, start, source.selectionStart, "end");
    close();
    source.dispatchEvent(new Event("input", { bubbles: true }));
    close();
  }

  function close() {
    list.hidden = true;
    at = -1;
    source.removeAttribute("aria-activedescendant");
  }

  function moveBelowCursor() {
    const before = source.value.slice(0, start);
    const line = before.split("\n").length;
    const height = source.scrollHeight / source.value.split("\n").length;
    list.style.top = `${line * height + 4 - source.scrollTop}px`;
    list.style.left = `${Math.min(source.offsetLeft + 40, source.parentElement.clientWidth - list.offsetWidth)}px`;
  }

  source.addEventListener("keydown", (event) => {
    if (event.key === " " && event.ctrlKey) {
      event.preventDefault();
      open(true);
    } else if (!list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose((at + step + list.children.length) % list.children.length);
    } else if (!list.hidden && event.key === "Enter" && at >= 0) {
      event.preventDefault();
      take(list.children[at]);
    } else if (!list.hidden && event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
  source.addEventListener("input", (event) => {
    if (event.inputType?.startsWith("insert")) {
      open(false);
    } else {
      close();
    }
  });
  source.addEventListener("blur", close);
}

/** What is being written at the cursor: within the header the key of the line or of the braces, and the word so far. */
function placeOf(source) {
  const before = source.value.slice(0, source.selectionStart);
  const lines = before.split("\n");
  const inHeader = lines[0].trim() === "---" && lines.slice(1).every((line) => line.trim() !== "---");
  if (!inHeader || lines.length < 2) {
    return null;
  }
  const line = lines.at(-1);
  const typed = /[\w.-]*$/.exec(line)[0];
  const rest = line.slice(0, line.length - typed.length);
  const key = /(?:^|[{,\s])([A-Za-z-]+):\s*(?:\[[^\]]*)?$/.exec(rest)?.[1];
  const kind = /kind:\s*([a-z-]+)/.exec(line)?.[1] ?? /kind:\s*([a-z-]+)(?![\s\S]*\n {2}[a-z]:)/.exec(before)?.[1];
  return { typed, key, kind, inPart: /^\s+/.test(line) || rest.includes("{"), startsKey: /(?:^\s*|[{,]\s*)$/.test(rest) };
}

function offersFor({ typed, key, kind, inPart, startsKey }, words) {
  return candidates({ key, kind, inPart, startsKey }, words)
    .filter(({ text, note }) => text.startsWith(typed) || (typed.length > 2 && (note ?? "").toLowerCase().includes(typed.toLowerCase())))
    .filter(({ text }) => text !== typed)
    .slice(0, 50);
}

function candidates({ key, kind, inPart, startsKey }, words) {
  if (key === "objectives") {
    return words.objectives.map(({ id, text }) => ({ text: id, note: text }));
  }
  if (key === "difficulty") {
    return words.difficulties.map((text) => ({ text }));
  }
  if (key === "kind") {
    return words.kinds.map(({ kind: text }) => ({ text }));
  }
  if (!startsKey) {
    return [];
  }
  if (inPart) {
    const keys = words.kinds.find((one) => one.kind === kind)?.keys ?? ["kind", "credits"];
    return keys.map((text) => ({ text: `${text}: ` }));
  }
  return words.keys.map((text) => ({ text: `${text}: ` }));
}
