import { send } from "../http.js";
import { inWords, isEmpty, readPart, same, writePart } from "./answers.js";
import { SaveQueue } from "./queue.js";
import { clockText, ServerTime } from "./time.js";

/** The exam page: everything that is changed is saved by itself, and "saved" is said only when the server said so. */
const TYPING_PAUSE = 400;
const POLL = 15_000;
const SPOKEN_MINUTES = [30, 10, 5, 1];

const exam = document.getElementById("exam");
const texts = exam.dataset;
const attempt = texts.attempt;
const $ = (id) => document.getElementById(id);
const parts = new Map([...exam.querySelectorAll("[data-part]")].map((part) => [part.dataset.part, part]));
const time = new ServerTime(Number(texts.now));
let deadline = Number(texts.deadline);
let over = false;

const queue = new SaveQueue(attempt, crypto.randomUUID(), {
  saved: showSaved,
  stale: askWhichCounts,
  state: showState,
  ended: showEnded,
  takenOver: showTakenOver,
  signedOut: () => ($("signed-out").hidden = false),
  time: (now, end) => {
    time.set(now);
    deadline = end;
    $("signed-out").hidden = true;
  },
});

function showState(word) {
  const state = $("save-state");
  const text = { saved: texts.textAllSaved, saving: texts.textSaving, offline: texts.textOffline }[word];
  if (state.dataset.state !== word) {
    state.dataset.state = word;
    state.textContent = text;
  }
}

function showSaved(part, change) {
  exam.querySelector(`[data-saved-of="${part}"]`).textContent =
    `${texts.textSaved} ${new Date(time.now()).toLocaleTimeString(document.documentElement.lang)}`;
  const hint = exam.querySelector(`[data-hint-of="${part}"]`);
  hint.textContent = change.hint ?? "";
  hint.hidden = !change.hint;
  showOverview(part);
}

function showOverview(ref) {
  const link = exam.querySelector(`[data-goto="${ref}"]`);
  const empty = isEmpty(readPart(parts.get(ref)));
  const flagged = exam.querySelector(`[data-flag="${ref}"]`).checked;
  link.toggleAttribute("data-answered", !empty);
  link.toggleAttribute("data-flagged", flagged);
  exam.querySelector(`[data-state-of="${ref}"]`).textContent =
    (empty ? texts.textEmpty : texts.textAnswered) + (flagged ? `, ${texts.textFlagged}` : "");
}

function changed(part, delay) {
  queue.add(part.dataset.part, readPart(part), delay);
  showOverview(part.dataset.part);
}

function askWhichCounts(ref, current) {
  const part = parts.get(ref);
  const mine = queue.pending.get(ref) ?? readPart(part);
  queue.revisions.set(ref, current.revision);
  if (same(mine, current.response)) {
    queue.drop(ref);
    return;
  }
  queue.stop();
  $("stale-title").textContent = texts.textStale.replace("#", ref);
  $("stale-mine-text").textContent = inWords(part, mine);
  $("stale-theirs-text").textContent = inWords(part, current.response);
  $("stale-mine").onclick = () => {
    $("stale-dialog").close();
    queue.resume();
  };
  $("stale-theirs").onclick = () => {
    $("stale-dialog").close();
    writePart(part, current.response);
    queue.drop(ref);
    showOverview(ref);
    queue.resume();
  };
  $("stale-dialog").showModal();
}

function freeze(frozen) {
  for (const input of exam.querySelectorAll("[data-part] input, [data-part] textarea")) {
    input.disabled = frozen;
  }
  $("hand-in").disabled = frozen;
}

function showTakenOver() {
  queue.stop();
  freeze(true);
  $("taken-over").hidden = false;
  $("continue-here").focus();
}

function showEnded() {
  over = true;
  queue.stop();
  freeze(true);
  if (queue.pending.size === 0) {
    location.reload();
    return;
  }
  for (const [ref, response] of queue.pending) {
    const item = document.createElement("li");
    item.textContent = `${texts.textNotTaken} ${ref}: ${inWords(parts.get(ref), response)}`;
    $("not-taken").append(item);
  }
  $("ended").hidden = false;
}

/** Starts from what the server has; what waits on this device goes on top of it. */
async function takeOver() {
  const answer = await send("POST", `/api/attempts/${attempt}/writer`, { tab: queue.tab });
  if (!answer.ok) {
    throw new Error(`taking over: ${answer.status}`);
  }
  const state = answer.body;
  if (state.state !== "RUNNING") {
    showEnded();
    return;
  }
  for (const [ref, part] of parts) {
    const stands = state.answers[ref];
    queue.revisions.set(ref, stands?.revision ?? 0);
    if (queue.pending.has(ref)) {
      writePart(part, queue.pending.get(ref));
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
  showState(queue.pending.size > 0 ? "saving" : "saved");
  queue.resume();
}

async function untilTakenOver() {
  for (;;) {
    try {
      return await takeOver();
    } catch {
      showState("offline");
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
  }
}

async function poll() {
  if (over) {
    return;
  }
  try {
    const { ok, body } = await send("GET", `/api/attempts/${attempt}`);
    if (ok) {
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

let spoken = Infinity;
async function tick() {
  const left = deadline - time.now();
  $("clock").textContent = clockText(left);
  const mark = SPOKEN_MINUTES.findLast((minutes) => left <= minutes * 60_000);
  if (mark !== undefined && mark < spoken && left > 0) {
    spoken = mark;
    $("spoken").textContent = texts.textMinutesLeft.replace("#", String(mark));
  }
  if (left <= 0 && !over) {
    over = true;
    await queue.flush();
    freeze(true);
    $("spoken").textContent = texts.textTimeOver;
    // The server closes within a second or two; then the page shows what counts.
    setTimeout(() => {
      over = false;
      poll();
    }, 2500);
  }
  setTimeout(tick, 250);
}

async function handIn() {
  $("hand-in-now").disabled = true;
  if (await queue.flush()) {
    const revisions = Object.fromEntries([...queue.revisions].filter(([, revision]) => revision > 0));
    const answer = await send("POST", `/api/attempts/${attempt}/hand-in`, { tab: queue.tab, revisions }).catch(() => ({ ok: false }));
    if (answer.ok) {
      localStorage.removeItem(queue.key);
      location.reload();
      return;
    }
    $("hand-in-empty").textContent = answer.body?.detail ?? texts.textOffline;
  } else {
    $("hand-in-empty").textContent = texts.textOffline;
  }
  $("hand-in-now").disabled = false;
}

function openHandIn() {
  const empty = [...parts].filter(([, part]) => isEmpty(readPart(part)));
  $("hand-in-empty").textContent = empty.length > 0 ? texts.textEmptyParts : texts.textNothingEmpty;
  $("hand-in-list").replaceChildren(
    ...empty.map(([ref]) => {
      const item = document.createElement("li");
      item.append(exam.querySelector(`[data-goto="${ref}"]`).cloneNode(true));
      item.onclick = () => $("hand-in-dialog").close();
      return item;
    }),
  );
  $("hand-in-now").disabled = false;
  $("hand-in-dialog").showModal();
}

for (const part of parts.values()) {
  part.addEventListener("input", (event) => {
    if (!event.target.matches("[data-flag]")) {
      changed(part, event.target.matches("input[type=radio], input[type=checkbox]") ? 0 : TYPING_PAUSE);
    }
  });
}
exam.addEventListener("change", (event) => {
  if (event.target.matches("[data-flag]")) {
    showOverview(event.target.dataset.flag);
  }
});
$("clock-toggle").addEventListener("click", () => {
  const hidden = !$("clock").hidden;
  $("clock").hidden = hidden;
  $("clock-toggle").setAttribute("aria-expanded", String(!hidden));
  $("clock-toggle").textContent = hidden ? texts.textShowClock : texts.textHideClock;
});
$("continue-here").addEventListener("click", untilTakenOver);
$("hand-in").addEventListener("click", openHandIn);
$("hand-in-back").addEventListener("click", () => $("hand-in-dialog").close());
$("hand-in-now").addEventListener("click", handIn);
addEventListener("pagehide", () => queue.flushKeepalive());
addEventListener("online", () => queue.resume());
addEventListener("beforeunload", (event) => {
  if (queue.pending.size > 0 && !over) {
    event.preventDefault();
  }
});

await untilTakenOver();
tick();
setInterval(poll, POLL);
const events = new EventSource(`/api/attempts/${attempt}/events`);
for (const kind of ["DEADLINE_MOVED", "ENDED", "TAKEN_OVER"]) {
  events.addEventListener(kind, poll);
}
