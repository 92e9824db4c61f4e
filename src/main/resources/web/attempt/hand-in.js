import { send } from "../http.js";

/** What waits for the network is tried again after so long. */
const AGAIN = 4000;

const world = () => ({ send, after: (millis, act) => setTimeout(act, millis) });

const $ = (id) => document.getElementById(id);

/**
 * The dialog that hands in: names the parts that are blank, to come back to, unreadable and not saved, waits for all that is on
 * its way, and hands in without what the server refuses only when told so twice. Without a network the wish to hand in
 * waits, and says so, until the network is back or it is taken back.
 */
export class HandIn {
  /**
   * @param attempt the attempt's id
   * @param page with {say, parts, queue, files, saving, badges, handedIn()}
   * @param around what browsers have and tests replace
   */
  constructor(attempt, page, around = world()) {
    this.path = `/api/attempts/${attempt}/hand-in`;
    this.page = page;
    this.around = around;
    this.dialog = $("hand-in-dialog");
    this.button = $("hand-in-now");
    this.told = $("hand-in-told");
    /** The parts, by name, that one has agreed to hand in without. */
    this.agreedTo = "";
    this.busy = false;
    this.toldOfUnsaved = false;
    /** Whether one has said so and it waits for the network. */
    this.wished = false;
    this.dialog.addEventListener("close", () => (this.wished = false));
    addEventListener("online", () => this.#again());
    this.openers = document.querySelectorAll("[data-hand-in]");
    this.openers.forEach((opener) => opener.addEventListener("click", () => this.#open()));
    $("hand-in-back").addEventListener("click", () => this.dialog.close());
    this.button.addEventListener("click", () => this.#handIn());
  }

  /** Whether the dialog can be opened. */
  allow(allowed) {
    this.openers.forEach((opener) => (opener.disabled = !allowed));
  }

  /** Brings an open dialog up to date. */
  show() {
    if (!this.dialog.open) {
      return;
    }
    const { say, parts, saving } = this.page;
    const blank = parts.refs().filter((ref) => parts.isBlank(ref));
    $("hand-in-empty").textContent = say(blank.length > 0 ? "blankParts" : "nothingBlank");
    $("hand-in-list").replaceChildren(...blank.map((ref) => this.#item(ref)));
    const unsaved = saving.unsaved();
    this.#list("hand-in-unsaved", unsaved);
    this.#list("hand-in-flagged", parts.refs().filter((ref) => isMarked(ref, "data-flagged")).map((ref) => ({ ref })));
    this.#list("hand-in-unread", parts.refs().filter((ref) => isMarked(ref, "data-unread")).map((ref) => ({ ref })));
    if (this.#refused() !== this.agreedTo) {
      this.agreedTo = "";
      this.button.textContent = say("handIn");
    }
    if (!this.busy && this.toldOfUnsaved && unsaved.length === 0) {
      this.#tell("");
      this.#again();
    }
  }

  /** At the end of the time, by itself: without what isn't saved, which is told elsewhere. Resolves to whether it is handed in. */
  async atTheEnd() {
    const isAll = this.page.saving.unsaved().length === 0;
    const { ok } = isAll ? await this.#sent() : { ok: false };
    if (ok) {
      this.page.handedIn();
    }
    return ok;
  }

  #again() {
    if (this.wished && this.dialog.open && !this.busy) {
      this.#handIn();
    }
  }

  #open() {
    this.agreedTo = "";
    this.button.disabled = false;
    this.button.textContent = this.page.say("handIn");
    this.#tell("");
    this.dialog.showModal();
    this.show();
  }

  async #handIn() {
    const { say, queue, files } = this.page;
    this.button.disabled = true;
    this.busy = true;
    this.wished = false;
    await Promise.all([files.sent(), queue.flush()]);
    // A file that has just arrived is named by an answer that is now on its way.
    await queue.flush();
    if (this.#waiting() !== "") {
      this.#tell(say("waitingParts", this.#waiting()), true);
      this.wished = this.dialog.open;
    } else if (this.#refused() !== this.agreedTo) {
      this.agreedTo = this.#refused();
      this.#tell(say("handInSure", this.agreedTo), true);
      this.button.textContent = say("handInWithout");
    } else {
      await this.#post();
    }
    this.busy = false;
    this.button.disabled = false;
    this.show();
  }

  async #post() {
    const { say, handedIn } = this.page;
    const { ok, status = 0, body } = await this.#sent();
    if (ok) {
      handedIn();
      return;
    }
    this.#tell(body?.detail ?? say("handInWaits"));
    // An answer about the attempt itself stays the same, however often one asks.
    this.wished = this.dialog.open && (status < 400 || status >= 500);
    if (this.wished) {
      this.around.after(AGAIN, () => this.#again());
    }
  }

  #sent() {
    const { queue } = this.page;
    const revisions = Object.fromEntries([...queue.revisions].filter(([, revision]) => revision > 0));
    return this.around.send("POST", this.path, { tab: queue.tab, revisions }).catch(() => ({ ok: false }));
  }

  #list(id, items) {
    $(id).hidden = items.length === 0;
    $(`${id}-list`).replaceChildren(...items.map(({ ref, text }) => this.#item(ref, text)));
  }

  /** The names of parts that the server doesn't want, and of those that it doesn't have yet. */
  #refused() {
    return namesOf(this.page.saving.unsaved().filter(({ refused }) => refused));
  }

  #waiting() {
    return namesOf(this.page.saving.unsaved().filter(({ refused }) => !refused));
  }

  /** What was told of parts that aren't saved goes with them; why the server didn't take the whole stays until the next try. */
  #tell(text, ofUnsaved = false) {
    this.told.textContent = text;
    this.told.hidden = text === "";
    this.toldOfUnsaved = ofUnsaved;
  }

  #item(ref, text = "") {
    const link = this.page.badges.linkOf(ref).cloneNode(true);
    const item = document.createElement("li");
    item.append(link, text ? ` ${text}` : "");
    link.onclick = () => this.dialog.close();
    return item;
  }
}

const namesOf = (unsaved) => unsaved.map(({ name }) => name).join(", ");
const isMarked = (ref, mark) => document.querySelector(`[data-goto="${CSS.escape(ref)}"]`)?.hasAttribute(mark) ?? false;
