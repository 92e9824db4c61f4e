import { send } from "../http.js";
import { inWords, isBlank, readPart, writePart } from "./answers.js";
import { cleanControl } from "./clean.js";
import { Conflicts } from "./conflicts.js";
import { handingIn } from "./hand-in.js";
import { paperInPlace } from "./paper.js";
import { SaveQueue } from "./queue.js";
import { SavingState } from "./saving-state.js";
import { Announcements, clockText, ServerTime } from "./time.js";
import { stateOfFiles, unsentFiles } from "./upload.js";
import { liven } from "./widgets.js";

/** The exam page: everything that is changed is saved by itself, and "saved" is said only when the server said so. */
const TYPING_PAUSE = 400;
const POLL = 15_000;
const CLOSED_WITHIN = 2500;

const exam = document.getElementById("exam");
const texts = exam.dataset;
const attempt = texts.attempt;
const $ = (id) => document.getElementById(id);
/** By their refs, once the paper is there. */
const parts = new Map();
const time = new ServerTime(Number(texts.now));
let deadline = Number(texts.deadline);
let over = false;

const flags = new Set(stored(`klausur.flags.${attempt}`));

const queue = new SaveQueue(attempt, crypto.randomUUID(), {
  saved: showSaved,
  stale: (ref, current) => conflicts.add(ref, current),
  state: (word, why) => saving.ofAnswers(word, why),
  ended: showEnded,
  takenOver: showTakenOver,
  signedOut: () => ($("signed-out").hidden = false),
  time: (now, end) => {
    time.set(now);
    deadline = end;
    $("signed-out").hidden = true;
  },
});

const nameOf = (ref) => exam.querySelector(`[data-name-of="${ref}"]`)?.textContent ?? ref;
const clearOf = (part) => part.querySelector("[data-clear]");
const conflicts = new Conflicts({ parts, queue, nameOf, showOverview });
const saving = new SavingState({
  exam,
  texts,
  parts,
  queue,
  files: { state: stateOfFiles, unsent: unsentFiles },
  nameOf,
  showOverview,
  told: () => showHandIn(),
});
const showHandIn = handingIn({ attempt, texts, parts, queue, saving, showOutcome });
document.addEventListener("files", () => saving.show());

function showSaved(part, change) {
  exam.querySelector(`[data-saved-of="${part}"]`).textContent =
    `${texts.textSaved} ${new Date(time.now()).toLocaleTimeString(document.documentElement.lang, { hourCycle: "h23" })}`;
  showHint(part, change.hint ?? "");
  showOverview(part);
}

function showHint(ref, text) {
  const hint = exam.querySelector(`[data-hint-of="${ref}"]`);
  hint.textContent = text;
  hint.hidden = text === "";
}

function stored(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "[]");
  } catch {
    return [];
  }
}

function keepFlag(ref, flagged) {
  flagged ? flags.add(ref) : flags.delete(ref);
  try {
    localStorage.setItem(`klausur.flags.${attempt}`, JSON.stringify([...flags]));
  } catch {
    // Flags are a help on this page only.
  }
}

function showOverview(ref) {
  const link = exam.querySelector(`[data-goto="${ref}"]`);
  const blank = isBlank(readPart(parts.get(ref)));
  clearOf(parts.get(ref))?.toggleAttribute("hidden", !parts.get(ref).querySelector("input[type=radio]:checked"));
  const flagged = exam.querySelector(`[data-flag="${ref}"]`).checked;
  link.toggleAttribute("data-answered", !blank);
  link.toggleAttribute("data-flagged", flagged);
  exam.querySelector(`[data-state-of="${ref}"]`).textContent = [
    blank ? texts.textBlank : texts.textAnswered,
    ...(link.hasAttribute("data-unsaved") ? [texts.textUnsaved] : []),
    ...(flagged ? [texts.textFlagged] : []),
  ].join(", ");
}

function changed(part, delay) {
  queue.add(part.dataset.part, readPart(part), delay);
  showOverview(part.dataset.part);
}

function freeze(frozen) {
  for (const part of parts.values()) {
    part.disabled = frozen;
    if (!frozen) {
      part.dispatchEvent(new CustomEvent("thawed"));
    }
  }
  $("hand-in").disabled = frozen;
}

function showTakenOver() {
  queue.stop();
  freeze(true);
  saving.ofPage("elsewhere");
  $("taken-over").hidden = false;
  $("continue-here").focus();
}

function showEnded() {
  over = true;
  queue.stop();
  freeze(true);
  saving.ofPage("over");
  const lost = saving.unsaved();
  if (lost.length === 0) {
    showOutcome();
    return;
  }
  $("not-taken").replaceChildren(
    ...lost.map(({ ref, name }) => {
      const item = document.createElement("li");
      const given = queue.waiting(ref);
      const words = Object.assign(document.createElement("bdi"), { textContent: given ? inWords(parts.get(ref), given) : "" });
      item.append(`${name}: ${texts.textNotTaken} `, words);
      return item;
    }),
  );
  $("ended").hidden = false;
}

/** The page of what counts, from its top: browsers would go back to where one was reading. */
function showOutcome() {
  over = true;
  queue.stop();
  history.scrollRestoration = "manual";
  history.replaceState(null, "", "#outcome");
  location.reload();
}

/** Starts from what the server has; what waits on this device goes on top of it. */
async function takeOver() {
  const answer = await send("POST", `/api/attempts/${attempt}/writer`, { tab: queue.tab });
  if (!answer.ok) {
    $("signed-out").hidden = answer.status !== 401 && answer.status !== 499;
    throw new Error(`taking over: ${answer.status}`);
  }
  const state = answer.body;
  for (const ref of parts.keys()) {
    queue.begin(ref, state.answers[ref]);
  }
  if (state.state !== "RUNNING") {
    showEnded();
    return;
  }
  for (const [ref, part] of parts) {
    const stands = state.answers[ref];
    if (queue.pending.has(ref)) {
      writePart(part, queue.waiting(ref));
    } else if (stands) {
      writePart(part, stands.response);
    }
    showOverview(ref);
  }
  time.set(Date.parse(state.serverTime));
  deadline = Date.parse(state.deadline);
  $("taken-over").hidden = true;
  $("signed-out").hidden = true;
  freeze(false);
  $("paper").inert = false;
  saving.ofPage("saved");
  queue.resume();
}

async function untilTakenOver() {
  for (;;) {
    try {
      return await takeOver();
    } catch {
      saving.ofAnswers("offline");
      await new Promise((resolve) => setTimeout(resolve, 2000 + 1000 * Math.random()));
    }
  }
}

async function poll() {
  if (over) {
    return;
  }
  try {
    const { ok, status, body } = await send("GET", `/api/attempts/${attempt}/standing`);
    if (status === 401 || status === 499) {
      $("signed-out").hidden = false;
    } else if (ok) {
      time.set(Date.parse(body.serverTime));
      deadline = Date.parse(body.deadline);
      if (body.state !== "RUNNING") {
        showEnded();
      } else if (body.writer && body.writer !== queue.tab && $("taken-over").hidden) {
        showTakenOver();
      }
    }
  } catch {
    // Reachability is measured by saving, not by asking.
  }
}

/** Why the paper can't be had: who is signed out is told so, and after the end the page of what counts takes this one's place. */
async function withoutPaper() {
  try {
    const { ok, status, body } = await send("GET", `/api/attempts/${attempt}/standing`);
    $("signed-out").hidden = status !== 401 && status !== 499;
    if (ok && body.state !== "RUNNING") {
      showOutcome();
    }
  } catch {
    // The network is away: the page says so and tries again.
  }
}

const showClock = () => ($("clock").textContent = clockText(deadline - time.now()));

let timedOut = false;
const announcements = new Announcements();
async function tick() {
  const left = deadline - time.now();
  if (left > 0 && timedOut) {
    // More time was given at the very end.
    timedOut = false;
    freeze(false);
  }
  showClock();
  const minutes = announcements.due(left);
  if (minutes !== undefined) {
    $("spoken").textContent = minutes === 1 ? texts.textMinuteLeft : texts.textMinutesLeft.replace("#", String(minutes));
  }
  if (left <= 0 && !over) {
    over = true;
    timedOut = true;
    freeze(true);
    await queue.flush();
    $("spoken").textContent = texts.textTimeOver;
    // The server closes within a second or two; then the page shows what counts.
    setTimeout(() => {
      over = false;
      poll();
    }, CLOSED_WITHIN);
  }
  setTimeout(tick, 250);
}

function begin(part) {
  const ref = part.dataset.part;
  parts.set(ref, part);
  exam.querySelector(`[data-flag="${ref}"]`).checked = flags.has(ref);
  liven(part);
  part.addEventListener("input", (event) => {
    if (event.target.matches("[data-field], .answer, .option input")) {
      if (event.target.matches("input[type=text], textarea")) {
        cleanControl(event.target);
      }
      changed(part, event.target.matches("input[type=text], textarea") ? TYPING_PAUSE : 0);
    }
  });
  clearOf(part)?.addEventListener("click", () => {
    const choices = [...part.querySelectorAll("input[type=radio]")];
    choices.forEach((choice) => (choice.checked = false));
    changed(part, 0);
    choices[0].focus();
  });
}

exam.addEventListener("change", (event) => {
  if (event.target.matches("[data-flag]")) {
    keepFlag(event.target.dataset.flag, event.target.checked);
    showOverview(event.target.dataset.flag);
  }
});
$("clock-toggle").addEventListener("click", () => {
  const hidden = !$("clock").hidden;
  $("clock").hidden = hidden;
  $("clock-toggle").setAttribute("aria-expanded", String(!hidden));
  $("clock-toggle").textContent = hidden ? texts.textShowClock : texts.textHideClock;
});

const clock = setInterval(showClock, 250);
await paperInPlace(exam, withoutPaper);
exam.querySelectorAll("[data-part]").forEach(begin);

$("continue-here").addEventListener("click", untilTakenOver);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden" && !over) queue.flush();
});
addEventListener("pagehide", () => queue.flushKeepalive());
addEventListener("online", () => queue.resume());
addEventListener("beforeunload", (event) => {
  if (saving.unsaved().length > 0 && !over) {
    event.preventDefault();
  }
});

await untilTakenOver();
clearInterval(clock);
tick();
setInterval(poll, POLL);
const events = new EventSource(`/api/attempts/${attempt}/events`);
for (const kind of ["DEADLINE_MOVED", "ENDED", "TAKEN_OVER"]) {
  events.addEventListener(kind, poll);
}
