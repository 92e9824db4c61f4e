import { send } from "../http.js";

const $ = (id) => document.getElementById(id);

/**
 * The dialog that hands in: names the blank parts and those that aren't saved, waits for all that is on its way, and hands
 * in without what the server refuses only when told so twice.
 */
export class HandIn {
  /**
   * @param attempt the attempt's id
   * @param page with {say, parts, queue, files, saving, badges, handedIn()}
   * @param sending what browsers have and tests replace
   */
  constructor(attempt, page, sending = send) {
    this.path = `/api/attempts/${attempt}/hand-in`;
    this.page = page;
    this.sending = sending;
    this.dialog = $("hand-in-dialog");
    this.button = $("hand-in-now");
    this.told = $("hand-in-told");
    /** The parts, by name, that one has agreed to hand in without. */
    this.agreedTo = "";
    this.busy = false;
    this.toldOfUnsaved = false;
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
    $("hand-in-unsaved").hidden = unsaved.length === 0;
    $("hand-in-unsaved-list").replaceChildren(...unsaved.map(({ ref, text }) => this.#item(ref, text)));
    if (this.#refused() !== this.agreedTo) {
      this.agreedTo = "";
      this.button.textContent = say("handIn");
    }
    if (!this.busy && this.toldOfUnsaved && unsaved.length === 0) {
      this.#tell("");
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
    await Promise.all([files.sent(), queue.flush()]);
    // A file that has just arrived is named by an answer that is now on its way.
    await queue.flush();
    if (this.#waiting() !== "") {
      this.#tell(say("waitingParts", this.#waiting()), true);
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
    const { say, queue, handedIn } = this.page;
    const revisions = Object.fromEntries([...queue.revisions].filter(([, revision]) => revision > 0));
    const answer = await this.sending("POST", this.path, { tab: queue.tab, revisions }).catch(() => ({ ok: false }));
    if (answer.ok) {
      handedIn();
    } else {
      this.#tell(answer.body?.detail ?? say("offline"));
    }
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
