import { Announcements, clockText } from "./time.js";

const MINUTE = 60_000;
const $ = (id) => document.getElementById(id);

/**
 * The time that is left: to be seen, unless one hides it; at a few marks it is said by a screen reader and shown below the bar,
 * where it stays until one has seen it. Neither takes the focus.
 */
export class Clock {
  /** @param page with {say, speak(text), left() → milliseconds, hidden: from the start, hide(hidden): it is hidden or
   *     shown, back(): the focus goes to where one worked} */
  constructor(page) {
    this.page = page;
    this.shown = $("clock");
    this.toggle = $("clock-toggle");
    this.warning = $("time-warning");
    this.announcements = new Announcements();
    this.toggle.addEventListener("click", () => this.#hide(!this.shown.hidden));
    $("time-seen").addEventListener("click", () => this.seen());
    this.#show(page.hidden === true);
  }

  show() {
    this.shown.textContent = clockText(this.page.left());
    if (!this.warning.hidden) {
      this.#warn(Math.ceil(this.page.left() / MINUTE));
    }
  }

  /** Says how much is left where it is time to. */
  announce() {
    const minutes = this.announcements.due(this.page.left());
    if (minutes !== undefined) {
      this.page.speak(this.#words(minutes));
      this.#warn(minutes);
      this.warning.hidden = false;
    }
  }

  /** The warning was seen. Who pressed its button goes back to where one worked. */
  seen() {
    const pressed = this.warning.contains(document.activeElement);
    this.warning.hidden = true;
    if (pressed) {
      this.page.back?.();
    }
  }

  /** As time goes by it goes on saying what is true. */
  #warn(minutes) {
    const words = minutes > 0 ? this.#words(minutes) : this.page.say("timeOver");
    if ($("time-warned").textContent !== words) {
      $("time-warned").textContent = words;
    }
  }

  #words(minutes) {
    const { say } = this.page;
    return minutes === 1 ? say("minuteLeft") : say("minutesLeft", minutes);
  }

  #hide(hidden) {
    this.#show(hidden);
    this.page.hide?.(hidden);
  }

  #show(hidden) {
    const { say } = this.page;
    this.shown.hidden = hidden;
    this.toggle.setAttribute("aria-expanded", String(!hidden));
    this.toggle.setAttribute("aria-label", say(hidden ? "showClock" : "hideClock"));
    this.toggle.querySelector("span").textContent = say(hidden ? "show" : "hide");
  }
}
