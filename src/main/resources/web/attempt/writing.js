import { send } from "../http.js";
import { renderMath } from "../math.js";
import { textsOf } from "../texts.js";
import { colours } from "./code-colours.js";
import { codeKeys } from "./code-keys.js";
import { unmatched } from "./brackets.js";
import { earlier } from "./earlier.js";
import { formulaBox } from "./formula-box.js";
import { type } from "./palette.js";

/** Where something may look other than it was typed: as the server's AnswerText.isMarkedUp. */
const MARKUP = /[$`*_|\\]|^ {0,3}(?:[-+>#]|\d{1,9}[.)])[ \t]/m;
const PAUSE = 600;
const FENCE = "```";

/**
 * A text of the student's own: shown beside it as whoever marks it will see it, by the server that shows it to them, and with the
 * keys of an editor where it is code.
 */
export function writing(widget, part) {
  const text = widget.querySelector("textarea");
  preview(widget, part, text);
  code(widget, part, text);
  formulaBox(widget, part, text);
  earlier(widget, part, text);
}

function preview(widget, part, text) {
  const shown = widget.querySelector("[data-preview]");
  const place = widget.querySelector("[data-rendered]");
  const attempt = widget.closest("[data-attempt]")?.dataset.attempt;
  let timer;
  let newest = 0;

  function show(html) {
    place.innerHTML = html; // the server made it safe
    renderMath(place);
    shown.hidden = false;
    shown.removeAttribute("data-old");
  }

  async function ask() {
    const own = ++newest;
    try {
      const answer = await send("POST", `/api/attempts/${attempt}/preview`, { text: text.value });
      if (own === newest && answer.ok) {
        show(answer.body.html);
      }
    } catch {
      // The last one stays, greyed, until the network is back and something is typed.
    }
  }

  function look() {
    clearTimeout(timer);
    if (!MARKUP.test(text.value)) {
      newest++;
      shown.hidden = true;
    } else {
      shown.dataset.old = "";
      if (attempt) {
        timer = setTimeout(ask, PAUSE);
      }
    }
  }

  text.addEventListener("input", look);
  text.addEventListener("focus", () => shown.hidden && look());
  part.addEventListener("rendered", ({ detail }) => detail && show(detail));
}

/** Monospaced, coloured, with the keys of an editor and a word on brackets; on where a listing was begun, and when asked for. */
function code(widget, part, text) {
  const toggle = widget.querySelector("[data-code]");
  const keys = widget.querySelector("[data-code-keys]");
  const told = widget.querySelector("[data-brackets]");
  const say = textsOf(widget);

  const isOn = () => toggle.getAttribute("aria-pressed") === "true";

  function set(on) {
    toggle.setAttribute("aria-pressed", String(on));
    text.classList.toggle("code", on);
    text.spellcheck = !on;
    keys.hidden = !on;
    draw();
    look();
  }

  function look() {
    const wrong = isOn() ? unmatched(text.value) : undefined;
    const sentence = wrong ? say(wrong.opens ? "notClosed" : "closesNothing", wrong.sign, wrong.line) : "";
    if (told.textContent !== sentence) {
      told.textContent = sentence;
    }
  }

  toggle.addEventListener("mousedown", (event) => event.preventDefault());
  toggle.addEventListener("click", () => {
    set(!isOn());
    text.focus();
    if (isOn() && !text.value.includes(FENCE)) {
      fence(text);
    }
  });
  text.addEventListener("input", look);
  codeKeys(text, isOn);
  const draw = colours(text, widget.querySelector("[data-colours]"), isOn);
  const begin = () => set(text.value.includes(FENCE));
  part.addEventListener("written", begin);
  begin();
}

/** A listing around what is selected, or an empty one to write in; nothing where other words stand there already. */
function fence(text) {
  const selected = text.value.slice(text.selectionStart, text.selectionEnd);
  if (selected === "" && text.value.trim() !== "") {
    return;
  }
  const before = text.value.slice(0, text.selectionStart);
  const begin = `${before === "" || before.endsWith("\n") ? "" : "\n"}${FENCE}python\n`;
  const at = text.selectionStart + begin.length + selected.length;
  type(text, `${begin}${selected}\n${FENCE}\n`);
  text.setSelectionRange(at, at);
}
