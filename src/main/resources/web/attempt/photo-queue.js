import { Patience } from "./patience.js";
import { isRefused, wordsOf } from "./post-file.js";

const FIRST_WAIT = 2000;
const LONGEST_WAIT = 10_000;

const world = () => ({ after: (millis, act) => setTimeout(act, millis), cancel: (timer) => clearTimeout(timer), random: () => Math.random() });

/**
 * Photos in the order of their pages, and what became of each: "ready", "sending", "waiting" for the network, "sent" or
 * "refused". They are sent one after the other, so that they arrive in their order; what the network lost is tried again until
 * the link is over.
 */
export class PhotoQueue {
  /**
   * @param post sends a file: (file, onPercent) → {status, body}
   * @param changed called whenever something became of a photo
   * @param around what browsers have and tests replace
   */
  constructor(post, changed, around = world()) {
    this.post = post;
    this.changed = changed;
    this.around = around;
    this.photos = [];
    /** Why nothing is taken any more, in the server's words. */
    this.over = "";
    /** How many pages the answer has on the server. */
    this.pages = 0;
    this.patience = new Patience(FIRST_WAIT, LONGEST_WAIT, around.random);
  }

  /** @param photos each with {file}, and whatever the page knows of it */
  add(...photos) {
    this.photos.push(...photos.map((photo) => ({ ...photo, state: "ready", told: "", percent: 0 })));
    this.changed();
  }

  /** What is on its way or has arrived stays as it is. */
  isOpen(place) {
    return !["sending", "sent"].includes(this.photos[place]?.state);
  }

  remove(place) {
    if (this.isOpen(place)) {
      this.photos.splice(place, 1);
      this.changed();
    }
  }

  /** Another file in the place of one that was turned or cropped anew. */
  replace(place, photo) {
    if (this.isOpen(place)) {
      this.photos[place] = { ...this.photos[place], ...photo, state: "ready", told: "" };
      this.changed();
    }
  }

  /** Whether a page can change places with its neighbour. */
  canMove(place, by) {
    return this.isOpen(place) && place + by >= 0 && place + by < this.photos.length && this.isOpen(place + by);
  }

  move(place, by) {
    if (this.canMove(place, by)) {
      const [photo] = this.photos.splice(place, 1);
      this.photos.splice(place + by, 0, photo);
      this.changed();
    }
  }

  /** How many the server doesn't have and hasn't refused. */
  left() {
    return this.photos.filter(({ state }) => state !== "sent" && state !== "refused").length;
  }

  /** Sends all that is left; a second call goes along with the first. */
  send() {
    this.around.cancel(this.timer);
    this.sending ??= this.#sendAll().finally(() => (this.sending = undefined));
    return this.sending;
  }

  async #sendAll() {
    for (let photo = this.#next(); photo && !this.over; photo = this.#next()) {
      if (!(await this.#sendOne(photo))) {
        this.timer = this.around.after(this.patience.next(), () => this.send());
        return;
      }
    }
  }

  #next() {
    return this.photos.find(({ state }) => state === "ready" || state === "waiting");
  }

  /** Whether something is known of it then. */
  async #sendOne(photo) {
    this.#tell(photo, "sending");
    const answer = await this.post(photo.file, (percent) => {
      photo.percent = percent;
      this.changed();
    });
    if (answer.status === 200 && answer.body?.file) {
      this.patience.reset();
      this.pages = answer.body.pages;
      this.#tell(photo, "sent");
    } else if (isRefused(answer)) {
      this.#tell(photo, "refused", wordsOf(answer));
    } else if (answer.status === 409 && answer.body?.code) {
      this.#refusedAll(photo, answer);
    } else {
      this.#tell(photo, "waiting");
      return false;
    }
    return true;
  }

  /** Of the link or the answer as a whole: it is the same for those behind. */
  #refusedAll(photo, { body }) {
    if (body.code === "photo-link-over") {
      this.over = body.detail ?? " ";
      this.#tell(photo, "ready");
    } else {
      this.photos.filter(({ state }) => state !== "sent").forEach((one) => this.#tell(one, "refused", body.detail));
    }
  }

  #tell(photo, state, told = "") {
    Object.assign(photo, { state, told, percent: 0 });
    this.changed();
  }
}
