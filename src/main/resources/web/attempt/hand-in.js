import { send } from "../http.js";
import { isBlank, readPart } from "./answers.js";
import { filesSent } from "./upload.js";

const $ = (id) => document.getElementById(id);

/**
 * The dialog that hands in: names the blank parts and those that aren't saved, waits for all that is on its way, and hands
 * in without what the server refuses only when told so twice. Answers a function that brings an open dialog up to date.
 */
export function handingIn({ attempt, texts, parts, queue, saving, showOutcome }) {
  const dialog = $("hand-in-dialog");
  const button = $("hand-in-now");
  const told = $("hand-in-told");
  let agreedTo = "";
  let busy = false;

  function tell(text) {
    told.textContent = text;
    told.hidden = text === "";
  }

  function item(ref, text) {
    const link = $("exam").querySelector(`[data-goto="${ref}"]`).cloneNode(true);
    const item = document.createElement("li");
    item.append(link, text ? ` ${text}` : "");
    link.onclick = () => dialog.close();
    return item;
  }

  const refused = () => saving.unsaved().filter((one) => one.refused);
  const waiting = () => saving.unsaved().filter((one) => !one.refused);
  const namesOf = (unsaved) => unsaved.map(({ name }) => name).join(", ");

  function show() {
    if (!dialog.open) {
      return;
    }
    const blank = [...parts].filter(([, part]) => isBlank(readPart(part)));
    $("hand-in-empty").textContent = blank.length > 0 ? texts.textBlankParts : texts.textNothingBlank;
    $("hand-in-list").replaceChildren(...blank.map(([ref]) => item(ref)));
    const unsaved = saving.unsaved();
    $("hand-in-unsaved").hidden = unsaved.length === 0;
    $("hand-in-unsaved-list").replaceChildren(...unsaved.map(({ ref, text }) => item(ref, text)));
    if (namesOf(refused()) !== agreedTo) {
      agreedTo = "";
      button.textContent = texts.textHandIn;
    }
    if (!busy && unsaved.length === 0) {
      tell("");
    }
  }

  function open() {
    agreedTo = "";
    button.disabled = false;
    button.textContent = texts.textHandIn;
    tell("");
    dialog.showModal();
    show();
  }

  async function handIn() {
    button.disabled = true;
    busy = true;
    await Promise.all([filesSent(), queue.flush()]);
    // A file that has just arrived is named by an answer that is now on its way.
    await queue.flush();
    if (waiting().length > 0) {
      tell(texts.textWaitingParts.replace("#", namesOf(waiting())));
    } else if (namesOf(refused()) !== agreedTo) {
      agreedTo = namesOf(refused());
      tell(texts.textHandInSure.replace("#", agreedTo));
      button.textContent = texts.textHandInWithout;
    } else {
      await post();
    }
    busy = false;
    button.disabled = false;
    show();
  }

  async function post() {
    const revisions = Object.fromEntries([...queue.revisions].filter(([, revision]) => revision > 0));
    const answer = await send("POST", `/api/attempts/${attempt}/hand-in`, { tab: queue.tab, revisions }).catch(() => ({ ok: false }));
    if (answer.ok) {
      localStorage.removeItem(queue.key);
      localStorage.removeItem(`klausur.flags.${attempt}`);
      showOutcome();
    } else {
      tell(answer.body?.detail ?? texts.textOffline);
    }
  }

  $("hand-in").addEventListener("click", open);
  $("hand-in-back").addEventListener("click", () => dialog.close());
  button.addEventListener("click", handIn);
  return show;
}
