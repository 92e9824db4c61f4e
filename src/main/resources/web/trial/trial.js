import { readPart } from "../attempt/answers.js";
import { greyWhileTyping, tell } from "../attempt/readings.js";
import { liven } from "../attempt/widgets.js";
import { send } from "../http.js";
import { renderMath } from "../math.js";
import { textsOf } from "../texts.js";

/** Marks each change at once. Only the newest answer is shown: an older one says nothing about what stands there now. */
const TYPING_PAUSE = 250;

const trial = document.getElementById("trial");
const say = textsOf(trial);
const parts = [...trial.querySelectorAll("[data-part]")].filter((part) => part.querySelector(".tried"));
const letterOf = (part) => part.dataset.part.split("/")[1];
let newest = 0;
let timer;

function show(part, tried) {
  part.querySelector(".tried-credits").textContent = tried.sentence;
  const hint = part.querySelector(".tried .problem");
  hint.textContent = tell(part, tried);
  hint.hidden = hint.textContent === "";
  part.dispatchEvent(new CustomEvent("rendered", { detail: tried.html }));
  const trace = part.querySelector(".tried .trace");
  trace.replaceChildren(...tried.trace.map(line));
  renderMath(trace);
}

function line({ html, credits }) {
  const item = document.createElement("li");
  const why = document.createElement("span");
  why.className = "why";
  why.innerHTML = html; // the server made it safe
  item.append(why);
  if (credits) {
    const number = document.createElement("span");
    number.className = "num";
    number.textContent = credits;
    item.append(" ", number);
  }
  return item;
}

async function mark() {
  const own = ++newest;
  const responses = Object.fromEntries(parts.map((part) => [letterOf(part), readPart(part)]));
  let answer;
  try {
    answer = await send("POST", trial.dataset.address, { seed: Number(trial.dataset.seed), responses });
  } catch {
    answer = { ok: false };
  }
  if (own !== newest) {
    return;
  }
  for (const part of parts) {
    const tried = answer.ok && answer.body.find((one) => one.part === letterOf(part));
    show(part, tried || { sentence: answer.body?.detail ?? say("offline"), trace: [] });
  }
}

for (const part of parts) {
  liven(part);
  greyWhileTyping(part);
  part.addEventListener("input", (event) => {
    if (event.target.matches("[data-field], .answer, .option input")) {
      clearTimeout(timer);
      timer = setTimeout(mark, event.target.matches("input[type=text], textarea") ? TYPING_PAUSE : 0);
    }
  });
  part.querySelector("[data-clear]")?.addEventListener("click", () => {
    part.querySelectorAll("input[type=radio]").forEach((choice) => (choice.checked = false));
    mark();
  });
}
mark();
