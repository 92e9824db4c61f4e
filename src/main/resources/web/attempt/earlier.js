import { send } from "../http.js";
import { textsOf } from "../texts.js";
import { timeOfDay } from "./time-of-day.js";
import { type } from "./palette.js";

/** As much of a version as its line shows. */
const BEGINS = 80;

/**
 * What was saved of a text before, as the server's journal has it, to be put back: after a paste over everything, or a
 * deletion that a reload made final.
 */
export function earlier(widget, part, text) {
  const made = document.querySelector("template[data-earlier-box]");
  const toggle = widget.querySelector("[data-earlier]");
  const attempt = widget.closest("[data-attempt]")?.dataset.attempt;
  const path = `/api/attempts/${attempt}/earlier/${part.dataset.part}`;
  const say = textsOf(widget);
  let box;

  async function open() {
    const own = (box = made.content.firstElementChild.cloneNode(true));
    const line = own.querySelector("[data-earlier-one]");
    line.remove();
    widget.querySelector(".writing-tools").after(own);
    toggle.setAttribute("aria-expanded", "true");
    const versions = await ask();
    if (own === box) {
      own.querySelector("[data-earlier-told]").textContent = versions?.length ? "" : say(versions ? "earlierNone" : "earlierAway");
      own.append(...(versions ?? []).map((version) => lineOf(line, version)));
    }
  }

  /** Undefined where the server can't be asked. */
  async function ask() {
    try {
      const { ok, body } = await send("GET", path);
      return ok ? body.map(({ at, response }) => ({ at, text: said(response) })).filter((version) => version.text) : undefined;
    } catch {
      return undefined;
    }
  }

  const said = ({ typed, filled }) => (text.dataset.field ? filled?.[text.dataset.field] : typed) ?? "";

  function lineOf(line, version) {
    const one = line.cloneNode(true);
    one.querySelector("[data-earlier-at]").textContent = timeOfDay(version.at);
    one.querySelector("[data-earlier-begins]").textContent = version.text.replace(/\s+/g, " ").slice(0, BEGINS);
    one.querySelector("[data-earlier-text]").textContent = version.text;
    one.querySelector("[data-earlier-take]").addEventListener("click", () => take(version.text));
    return one;
  }

  /** As if it were typed: saved as what it is, a version of its own, and undone by one step. */
  function take(version) {
    if (!part.disabled) {
      close();
      text.focus();
      text.select();
      type(text, version);
    }
  }

  function close() {
    box?.remove();
    box = undefined;
    toggle.setAttribute("aria-expanded", "false");
  }

  toggle.hidden = !made || !attempt;
  toggle.addEventListener("click", () => (box ? close() : open()));
}
