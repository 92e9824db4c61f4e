import { textsOf } from "../texts.js";
import { Announcements } from "./announcements.js";
import { Announcer } from "./announcer.js";
import { Badges } from "./badges.js";
import { Calculator } from "./calculator.js";
import { Clock } from "./clock.js";
import { Conflicts } from "./conflicts.js";
import { End } from "./end.js";
import { Flags } from "./flags.js";
import { HandIn } from "./hand-in.js";
import { Kept } from "./kept.js";
import { holdWhileOpen } from "./leftovers.js";
import { Navigation } from "./navigation.js";
import { NoteFields } from "./note-fields.js";
import { Notes, onThisPageOnly } from "./notes.js";
import { keepThisPage } from "./offline.js";
import { frameInPlace, paperInPlace } from "./paper.js";
import { Parts } from "./parts.js";
import { followPasting } from "./pasting.js";
import { Phones } from "./phones.js";
import { Progress } from "./progress.js";
import { SaveQueue } from "./queue.js";
import { Reading } from "./reading.js";
import { SavingState } from "./saving-state.js";
import { signInBeside } from "./sign-in.js";
import { Standing } from "./standing.js";
import { InMemory, openStore } from "./store.js";
import { Jumps, WorkingTime } from "./time.js";
import { WaitingFiles } from "./waiting-files.js";
import { Writer } from "./writer.js";

/**
 * The exam page: everything that is changed is saved by itself, and "saved" is said only when the server said so. Here its
 * pieces are put together; each has what it knows to itself and is told what it needs.
 */
const BEAT = 250;

const $ = (id) => document.getElementById(id);
const exam = $("exam");
// A practice run has a page of its own to end on, and nothing of it is kept.
const { attempt, outcome } = exam.dataset;
await frameInPlace(exam);
const say = textsOf(exam);
const { person = "nobody" } = document.documentElement.dataset;
const whose = { person, attempt, tab: crypto.randomUUID() };
const announcer = new Announcer($("spoken"));
const speak = (text, matter) => announcer.say(text, matter);
const signedOut = (isSignedOut = true, asWhom = "nobody") => {
  $("signed-out").hidden = !isSignedOut || asWhom === "another";
  $("somebody-else").hidden = !isSignedOut || asWhom !== "another";
};

const working = new WorkingTime(Number(exam.dataset.now), Number(exam.dataset.deadline));
const left = () => working.left();
const time = (now, deadline) => {
  working.told(now, deadline);
  kept.hear(now, deadline);
};
/** The server answers this student again. */
const heard = (now, deadline) => {
  time(now, deadline);
  signedOut(false);
  if (queue.another) queue.resume();
};
const outAs = (asWhom) => signedOut(true, asWhom);
const ended = () => end.come();
/** A page that works on without the server has not been the one that writes yet. */
const takenOver = () => writer.alone || writer.lose();

const store = outcome ? new InMemory("page") : await openStore();
const kept = new Kept(store, whose);
kept.now = () => working.now();
kept.changed = () => saving.show();
holdWhileOpen(attempt);

const queue = new SaveQueue(attempt, kept, {
  saved: (ref, change) => badges.saved(ref, parts.tell(ref, change, queue.waiting(ref) === undefined), Boolean(change.hint)),
  stale: (ref, current) => conflicts.add(ref, current),
  state: (word, why) => saving.ofAnswers(word, why),
  ended,
  takenOver,
  signedOut: outAs,
  time: heard,
});
const files = new WaitingFiles(store, whose, () => saving.show());
const parts = new Parts(files, {
  changed: (ref, response, pause) => {
    queue.add(ref, response, pause);
    badges.show(ref);
  },
  held: (held) => handIn.allow(!held),
});
const notes = new Notes(
  attempt,
  {
    changed: () => {
      flags.show();
      fields.show();
      saving.show();
    },
    signedOut: outAs,
  },
  outcome ? onThisPageOnly() : undefined,
);
const flags = new Flags(notes);
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
const fields = new NoteFields(notes, { say, nameOf: (ref) => badges.nameOf(ref) });
const saving = new SavingState({ say, speak, parts, queue, files, notes, badges, told: () => handIn.show() });
files.now = () => working.now();
// No phone can send what nobody keeps.
files.phones = outcome ? undefined : new Phones(attempt, { parts, queue, badges });
const conflicts = new Conflicts({ say, parts, queue, badges });
const announcements = new Announcements(attempt, { say, speak });
const announced = (count) => announcements.told(count);
const standing = new Standing(attempt, queue.tab, {
  time: heard,
  ended,
  takenOver,
  announced,
  photographed: () => files.phones?.came(),
  signedOut: outAs,
  isOver: () => end.isHere(),
});
const reading = new Reading();
const clock = new Clock({
  say,
  speak,
  left,
  hidden: reading.has("clock-off"),
  hide: (hidden) => reading.set("clock-off", hidden),
  back: () => navigation.back(),
});
const end = new End({
  attempt,
  outcome,
  parts,
  queue,
  files,
  saving,
  say,
  speak,
  left,
  timeSeen: () => clock.seen(),
  ask: () => standing.ask(),
  handIn: () => handIn.atTheEnd(),
});
const writer = new Writer(attempt, { parts, queue, notes, saving, badges, time, ended, signedOut, announced });
const handIn = new HandIn(attempt, {
  say,
  parts,
  queue,
  files,
  saving,
  badges,
  handedIn: () => {
    kept.forget();
    notes.forget();
    end.leave();
  },
});

const calculator =
  $("calculator") &&
  new Calculator($("paper"), { nameOf: (ref) => badges.nameOf(ref), speak, go: (id) => navigation.go(id) });
const navigation = new Navigation({
  attempt,
  say,
  speak,
  badges,
  reading,
  timeSeen: () => clock.seen(),
  calculator: () => calculator?.toggle(),
});

/** Why the paper can't be had: who is signed out is told so, and after the end the page of what counts takes this one's place. */
async function withoutPaper() {
  const answer = await standing.read();
  if (answer.reached) {
    signedOut(answer.signedOut || answer.another, answer.another ? "another" : undefined);
  }
  if (answer.told && answer.told.state !== "RUNNING") {
    end.leave();
  }
}

const jumps = new Jumps();

async function beat() {
  if (jumps.happened()) standing.ask();
  clock.show();
  clock.announce();
  await end.look();
  setTimeout(beat, BEAT);
}

await queue.open();
// A page that was kept tells the time at which it was made.
const since = kept.timeSince(Number(exam.dataset.now));
if (since) working.told(since.now, since.deadline);
const waiting = setInterval(() => clock.show(), BEAT);
await paperInPlace(exam, withoutPaper);
parts.begin(exam);
followPasting(exam, say);
navigation.begin();
flags.follow(exam, (ref) => badges.show(ref));
// The note to the whole exam stands in the overview.
fields.follow(document.body);

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden" && !end.isHere()) queue.flush();
});
addEventListener("pagehide", () => {
  queue.flushKeepalive();
  notes.flushKeepalive();
});
addEventListener("online", () => {
  if (!writer.alone && !queue.another) {
    queue.resume();
    notes.flush();
    standing.ask();
  }
});
signInBeside(document.querySelector("#signed-out a"), person, {
  own: () => standing.ask().then(() => queue.offline && !writer.alone && queue.resume()),
  another: () => {
    queue.holdFromAnother();
    signedOut(true, "another");
  },
});
addEventListener("beforeunload", (event) => {
  if (saving.unsaved().length > 0 && !end.isHere()) {
    event.preventDefault();
  }
});

clearInterval(waiting);
beat();
if (!outcome) keepThisPage();
await writer.untilTakenOver();
if (!outcome) standing.follow();
