import { send } from "../http.js";
import { isBlank, readPart } from "./answers.js";
import { filesSent, partsWithUnsentFiles } from "./upload.js";

const $ = (id) => document.getElementById(id);

/** The dialog that hands in: names the blank parts, then waits for all that is on its way. */
export function handingIn({ attempt, texts, parts, queue, nameOf }) {
  const told = $("hand-in-empty");

  function open() {
    const blank = [...parts].filter(([, part]) => isBlank(readPart(part)));
    told.textContent = blank.length > 0 ? texts.textBlankParts : texts.textNothingBlank;
    $("hand-in-list").replaceChildren(
      ...blank.map(([ref]) => {
        const item = document.createElement("li");
        item.append($("exam").querySelector(`[data-goto="${ref}"]`).cloneNode(true));
        item.onclick = () => $("hand-in-dialog").close();
        return item;
      }),
    );
    $("hand-in-now").disabled = false;
    $("hand-in-dialog").showModal();
  }

  async function handIn() {
    $("hand-in-now").disabled = true;
    if ((await filesSent()) && (await queue.flush())) {
      const revisions = Object.fromEntries([...queue.revisions].filter(([, revision]) => revision > 0));
      const answer = await send("POST", `/api/attempts/${attempt}/hand-in`, { tab: queue.tab, revisions }).catch(() => ({ ok: false }));
      if (answer.ok) {
        localStorage.removeItem(queue.key);
        localStorage.removeItem(`klausur.flags.${attempt}`);
        location.reload();
        return;
      }
      told.textContent = answer.body?.detail ?? texts.textOffline;
    } else {
      const files = partsWithUnsentFiles().map(nameOf);
      told.textContent = files.length > 0 ? `${texts.textUnsentFiles} ${files.join(", ")}.` : texts.textOffline;
    }
    $("hand-in-now").disabled = false;
  }

  $("hand-in").addEventListener("click", open);
  $("hand-in-back").addEventListener("click", () => $("hand-in-dialog").close());
  $("hand-in-now").addEventListener("click", handIn);
}
