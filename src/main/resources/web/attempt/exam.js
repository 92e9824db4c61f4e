import { textsOf } from "../texts.js";
import { Badges } from "./badges.js";
import { Clock } from "./clock.js";
import { Conflicts } from "./conflicts.js";
import { End } from "./end.js";
import { Flags } from "./flags.js";
import { HandIn } from "./hand-in.js";
import { Navigation } from "./navigation.js";
import { paperInPlace } from "./paper.js";
import { Parts } from "./parts.js";
import { Progress } from "./progress.js";
import { SaveQueue } from "./queue.js";
import { Reading } from "./reading.js";
import { SavingState } from "./saving-state.js";
import { Standing } from "./standing.js";
import { WorkingTime } from "./time.js";
import { WaitingFiles } from "./waiting-files.js";
import { Writer } from "./writer.js";

/**
 * The exam page: everything that is changed is saved by itself, and "saved" is said only when the server said so. Here its
 * pieces are put together; each has what it knows to itself and is told what it needs.
 */
const BEAT = 250;

const $ = (id) => document.getElementById(id);
const exam = $("exam");
const { attempt } = exam.dataset;
const say = textsOf(exam);
const speak = (text) => ($("spoken").textContent = text);
const signedOut = (isSignedOut = true) => ($("signed-out").hidden = !isSignedOut);

const working = new WorkingTime(Number(exam.dataset.now), Number(exam.dataset.deadline));
const left = () => working.left();
const time = (now, deadline) => working.told(now, deadline);
const ended = () => end.come();
const takenOver = () => writer.lose();

const queue = new SaveQueue(attempt, crypto.randomUUID(), {
  saved: (ref, change) => badges.saved(ref, change.hint),
  stale: (ref, current) => conflicts.add(ref, current),
  state: (word, why) => saving.ofAnswers(word, why),
  ended,
  takenOver,
  signedOut,
  time: (now, deadline) => {
    time(now, deadline);
    signedOut(false);
  },
});
const files = new WaitingFiles(attempt, () => saving.show());
const parts = new Parts(files, {
  changed: (ref, response, pause) => {
    queue.add(ref, response, pause);
    badges.show(ref);
  },
  held: (held) => handIn.allow(!held),
});
const flags = new Flags(attempt);
const badges = new Badges({
  exam: document.body,
  say,
  isBlank: (ref) => parts.isBlank(ref),
  isPartly: (ref) => parts.isPartly(ref),
  isFlagged: (ref) => flags.has(ref),
  now: () => working.now(),
  shown: () => progress.soon(),
});
const progress = new Progress($("overview"), { answered: $("progress"), flagged: $("progress-flagged") }, say);
const saving = new SavingState({ say, parts, queue, files, badges, told: () => handIn.show() });
const conflicts = new Conflicts({ say, parts, queue, badges });
const standing = new Standing(attempt, queue.tab, { time, ended, takenOver, signedOut, isOver: () => end.isHere() });
const reading = new Reading();
const clock = new Clock({
  say,
  speak,
  left,
  hidden: reading.has("clock-off"),
  hide: (hidden) => reading.set("clock-off", hidden),
  back: () => navigation.back(),
});
const end = new End({ parts, queue, saving, say, speak, left, ask: () => standing.ask() });
const writer = new Writer(attempt, { parts, queue, saving, badges, time, ended, signedOut });
const handIn = new HandIn(attempt, {
  say,
  parts,
  queue,
  files,
  saving,
  badges,
  handedIn: () => {
    queue.forget();
    flags.forget();
    end.leave();
  },
});

const navigation = new Navigation({ attempt, say, speak, badges, reading, timeSeen: () => clock.seen() });

/** Why the paper can't be had: who is signed out is told so, and after the end the page of what counts takes this one's place. */
async function withoutPaper() {
  const answer = await standing.read();
  if (answer.reached) {
    signedOut(answer.signedOut);
  }
  if (answer.told && answer.told.state !== "RUNNING") {
    end.leave();
  }
}

async function beat() {
  clock.show();
  clock.announce();
  await end.look();
  setTimeout(beat, BEAT);
}

const waiting = setInterval(() => clock.show(), BEAT);
await paperInPlace(exam, say, withoutPaper);
parts.begin(exam);
navigation.begin();
flags.follow(exam, (ref) => badges.show(ref));

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden" && !end.isHere()) queue.flush();
});
addEventListener("pagehide", () => queue.flushKeepalive());
addEventListener("online", () => queue.resume());
addEventListener("beforeunload", (event) => {
  if (saving.unsaved().length > 0 && !end.isHere()) {
    event.preventDefault();
  }
});

await writer.untilTakenOver();
clearInterval(waiting);
beat();
standing.follow();
