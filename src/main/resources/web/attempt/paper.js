import { renderMath } from "../math.js";
import { Patience } from "./patience.js";
import { remember, remembered } from "./resume.js";

const ANSWER_WITHIN = 30_000;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 15_000;

const $ = (id) => document.getElementById(id);

/**
 * Puts the paper in place, which comes as a resource of its own that browsers keep: overview and problems, without answers.
 * Until it is there the page says so, and says where it can't be had and tries again, by itself and when told to.
 *
 * @param exam the exam's element, whose data say where the paper is
 * @param failed called after each try that brought none; what it answers is waited for
 */
export async function paperInPlace(exam, failed) {
  put(exam, await untilThere(exam.dataset.paper, "#paper-problems", failed));
}

/** The same of what the page says and asks, without which no other script can begin. */
export async function frameInPlace(exam) {
  exam.append(await untilThere(exam.dataset.frame, "template[data-texts]", async () => {}));
}

/** The content at an address, that something is part of. */
async function untilThere(path, part, failed) {
  const patience = new Patience(FIRST_WAIT, LONGEST_WAIT);
  let content = await asked(path, part, "default");
  while (!content) {
    $("paper-told").textContent = $("paper-told").dataset.missing;
    $("paper-again").parentElement.hidden = false;
    await failed();
    await waited(patience.next());
    // Whatever a broken network left in the browser's cache is asked for anew.
    content = await asked(path, part, "reload");
  }
  return content;
}

/** Undefined where something else was answered, such as a page of a network that wants a sign-in. */
async function asked(path, part, cache) {
  try {
    // As the page's preload asks, so that it is one request.
    const response = await fetch(path, { cache, redirect: "manual", signal: AbortSignal.timeout(ANSWER_WITHIN) });
    const holder = document.createElement("template");
    holder.innerHTML = response.ok ? await response.text() : "";
    return holder.content.querySelector(part) ? holder.content : undefined;
  } catch {
    return undefined;
  }
}

/** Until the time is over, the button is pressed, or the network is back. */
function waited(millis) {
  return new Promise((resolve) => {
    const enough = new AbortController();
    const done = () => {
      enough.abort();
      resolve();
    };
    const timer = setTimeout(done, millis);
    enough.signal.addEventListener("abort", () => clearTimeout(timer));
    $("paper-again").addEventListener("click", done, { signal: enough.signal });
    addEventListener("online", done, { signal: enough.signal });
  });
}

function put(exam, content) {
  const worked = $("paper-state").contains(document.activeElement);
  $("overview").replaceChildren(...content.getElementById("paper-overview").childNodes);
  $("paper").replaceChildren(...content.getElementById("paper-problems").childNodes);
  $("paper-state").hidden = true;
  renderMath(exam);
  if (worked) {
    $("main").focus({ preventScroll: true });
  }
}

/** Where one was reading, or the part that the address names: browsers look for both before the paper is there. */
export function resumePlace(attempt) {
  const key = `klausur.place.${attempt}`;
  const place = Number(remembered(key));
  const [opened] = performance.getEntriesByType("navigation");
  if (opened?.type !== "navigate" && place > 0) {
    scrollTo(0, place);
  } else if (location.hash.length > 1) {
    $(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }
  addEventListener("pagehide", () => remember(key, String(Math.round(scrollY))));
}
