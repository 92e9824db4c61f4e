import { send } from "../http.js";
import { isAnother, isSignedOut } from "./standing.js";

const PAUSE = 800;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 30_000;
const ANSWER_WITHIN = 15_000;
const LONGEST = 2000;
const MOST_AT_ONCE = 200;
const EMPTY = { revision: 0, flagged: false, note: "" };
/** Stays so, however often it is tried: the attempt has ended, or the server doesn't want it. */
const FOR_GOOD = new Set([403, 404, 409, 413, 422]);

const world = () => ({
  send,
  storage: () => localStorage,
  after: (millis, act) => setTimeout(act, millis),
  cancel: (timer) => clearTimeout(timer),
  within: (millis) => AbortSignal.timeout(millis),
});

/** For a page of which nothing is kept on the device. */
export const onThisPageOnly = () => ({
  ...world(),
  storage: () => {
    throw new DOMException("nothing is kept", "SecurityError");
  },
});

/**
 * What one flags and notes for oneself, by part; "" is the whole attempt. It is no answer. The server has it with the attempt,
 * so that another machine shows it; this device keeps it too, and what the server doesn't have yet is sent until it has.
 * Where another page wrote meanwhile, what is typed here counts, and words of that page are put behind it.
 */
export class Notes {
  /**
   * @param attempt the attempt's id
   * @param on callbacks: changed() whenever something came from the server or its state of saving changed;
   *     signedOut(as whom)
   * @param around what browsers have and tests replace
   */
  constructor(attempt, on, around = world()) {
    this.path = `/api/attempts/${attempt}/notes`;
    this.key = `klausur.notes.${attempt}`;
    this.on = on;
    this.around = around;
    this.wait = FIRST_WAIT;
    const kept = this.#try((storage) => JSON.parse(storage.getItem(this.key) ?? "{}")) ?? {};
    this.notes = new Map(Object.entries(kept.notes ?? {}));
    this.pending = new Set(kept.pending ?? []);
    this.word = this.pending.size > 0 ? "saving" : "saved";
  }

  /** {flagged, note} of a part; empty where there is none. */
  of(ref) {
    return this.notes.get(ref) ?? EMPTY;
  }

  /** Changes the flag or the words of a part. */
  set(ref, change) {
    const next = { ...this.of(ref), ...change };
    this.notes.set(ref, { ...next, note: next.note.slice(0, LONGEST) });
    this.pending.add(ref);
    this.#keep();
    this.#become(this.word === "offline" ? "offline" : "saving");
    this.#sendIn(PAUSE);
  }

  /** What becomes of them, in the words of the state line; "saved" where the server has all. */
  state() {
    return this.pending.size === 0 ? "saved" : { refused: "offline" }[this.word] ?? this.word;
  }

  /** What became of a part's: "saved", "saving", "offline" or "refused". */
  stateOf(ref) {
    return this.pending.has(ref) ? this.word : "saved";
  }

  /** What the server has, by part, takes the place of what isn't changed here; then what waits is sent. */
  begin(stands) {
    for (const [ref, note] of Object.entries(stands)) {
      this.pending.has(ref) ? this.#onTopOf(ref, note) : this.notes.set(ref, note);
    }
    this.#keep();
    this.on.changed();
    return this.flush();
  }

  /** Sends what waits. Resolves to whether the server has all. */
  async flush() {
    this.around.cancel(this.timer);
    while (this.sending) {
      await this.sending;
    }
    if (this.pending.size > 0 && !this.stopped) {
      this.sending = this.#send([...this.pending].slice(0, MOST_AT_ONCE));
      const further = await this.sending;
      this.sending = undefined;
      return further ? this.flush() : false;
    }
    return this.pending.size === 0;
  }

  /** The last chance of a page that is being closed. */
  flushKeepalive() {
    if (this.pending.size > 0 && !this.stopped) {
      const notes = [...this.pending].slice(0, MOST_AT_ONCE).map((ref) => this.#wanted(ref));
      this.around.send("POST", this.path, { notes }, { keepalive: true }).catch(() => {});
    }
  }

  /** Nothing of it is needed on the device any more: the attempt has ended. */
  forget() {
    this.stopped = true;
    this.around.cancel(this.timer);
    this.#try((storage) => storage.removeItem(this.key));
  }

  async #send(refs) {
    this.#become("saving");
    const sent = refs.map((ref) => this.#wanted(ref));
    const answer = await this.#ask({ notes: sent });
    if (answer?.ok && answer.body?.notes?.length === sent.length) {
      answer.body.notes.forEach(({ outcome, stands }, place) => this.#settle(sent[place], outcome, stands));
      this.wait = FIRST_WAIT;
      this.#keep();
      this.#become("saved");
      return true;
    }
    if (FOR_GOOD.has(answer?.status)) {
      this.#become("refused");
      return false;
    }
    this.#become("offline");
    this.#sendIn(this.#nextWait());
    return false;
  }

  #settle(sent, outcome, stands) {
    if (outcome === "STALE") {
      this.#onTopOf(sent.part, stands);
      return;
    }
    const now = this.of(sent.part);
    this.notes.set(sent.part, { ...now, revision: stands.revision });
    if (now.flagged === sent.flagged && now.note === sent.note) {
      this.pending.delete(sent.part);
    }
  }

  /** What is changed here goes on top of what the server has; no words of the two get lost. */
  #onTopOf(ref, stands) {
    const { flagged, note } = this.of(ref);
    const both = note.includes(stands.note) ? note : `${note}\n\n${stands.note}`.trim();
    this.notes.set(ref, { revision: stands.revision, flagged, note: both.slice(0, LONGEST) });
    this.on.changed();
  }

  #wanted(ref) {
    const { revision, flagged, note } = this.of(ref);
    return { part: ref, base: revision, flagged, note };
  }

  async #ask(body) {
    try {
      const answer = await this.around.send("POST", this.path, body, { signal: this.around.within(ANSWER_WITHIN) });
      if (isSignedOut(answer.status) || isAnother(answer)) {
        this.on.signedOut(isAnother(answer) ? "another" : undefined);
        // What waits is this student's, and is sent once it is this student who is signed in.
        return undefined;
      }
      return answer;
    } catch {
      return undefined;
    }
  }

  #sendIn(millis) {
    this.around.cancel(this.timer);
    if (!this.stopped) {
      this.timer = this.around.after(millis, () => this.flush());
    }
  }

  #nextWait() {
    const wait = this.wait;
    this.wait = Math.min(wait * 2, LONGEST_WAIT);
    return wait;
  }

  #become(word) {
    this.word = word;
    this.on.changed();
  }

  #keep() {
    const kept = { notes: Object.fromEntries(this.notes), pending: [...this.pending] };
    this.#try((storage) => storage.setItem(this.key, JSON.stringify(kept)));
  }

  /** Where the browser forbids it or has no room, the page alone has them until the server does. */
  #try(act) {
    try {
      return act(this.around.storage());
    } catch {
      return undefined;
    }
  }
}
