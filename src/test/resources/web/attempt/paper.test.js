import { frameInPlace, paperInPlace } from "/web/attempt/paper.js";
import { textsOf } from "/web/texts.js";
import { equal, test } from "/tests/tests.js";

const $ = (id) => document.getElementById(id);
const PAPER = '<ol id="paper-overview"><li>1.1a</li></ol><div id="paper-problems"><section>the problem</section></div>';

/** The page of an attempt whose paper is answered so, one time after another; undefined: no network. */
function page(...answers) {
  const here = around(answers);
  here.placed = paperInPlace($("exam"), here.failing).finally(here.back);
  return here;
}

function around(answers) {
  document.body.innerHTML =
    '<main id="main" tabindex="-1"><div id="exam" data-attempt="x" data-frame="/frame" data-paper="/paper"><ol id="overview"></ol>' +
    '<div id="paper-state"><p id="paper-told" data-missing="missing">comes</p><p hidden><button id="paper-again">again</button></p></div>' +
    '<div id="paper"></div></div></main>';
  const here = { asked: [], failed: 0 };
  const fetched = globalThis.fetch;
  globalThis.fetch = async (path, { cache }) => {
    here.asked.push(`${path} ${cache}`);
    const answer = answers.shift();
    if (answer === undefined) {
      throw new TypeError("no network");
    }
    return answer;
  };
  here.failing = async () => {
    here.failed++;
    // Once the page waits.
    setTimeout(() => (here.whileMissing?.(), $("paper-again").click()));
  };
  here.back = () => (globalThis.fetch = fetched);
  return here;
}

test("the paper takes its place, and nothing more is said of it", async () => {
  const here = page(new Response(PAPER));
  await here.placed;
  equal([$("overview").textContent, $("paper").textContent, $("paper-state").hidden], ["1.1a", "the problem", true]);
  equal([here.asked, here.failed], [["/paper default"], 0]);
});

test("a paper that doesn't come is told and asked for anew, past what a broken network left in the cache", async () => {
  const here = page(undefined, new Response("no", { status: 503 }), new Response("<h1>sign in to this network</h1>"), new Response(PAPER));
  const told = [];
  here.whileMissing = () => told.push([$("paper-told").textContent, $("paper-again").parentElement.hidden, $("paper").childElementCount]);
  await here.placed;
  equal(here.asked, ["/paper default", "/paper reload", "/paper reload", "/paper reload"]);
  equal(told, Array.from({ length: 3 }, () => ["missing", false, 0]));
  equal([here.failed, $("paper").textContent], [3, "the problem"]);
});

test("who pressed the button goes on at the paper, since the button is gone", async () => {
  const here = page(undefined, new Response(PAPER));
  here.whileMissing = () => $("paper-again").focus();
  await here.placed;
  equal(document.activeElement.id, "main");
});

test("what the page says is there before it says anything, however often it must be asked for", async () => {
  const here = around([undefined, new Response('<template data-texts><p data-text="saved">Saved</p></template><dialog id="asks"></dialog>')]);
  const placed = frameInPlace($("exam")).finally(here.back);
  while ($("paper-told").textContent !== "missing") {
    await new Promise((resolve) => setTimeout(resolve));
  }
  $("paper-again").click();
  await placed;
  equal([here.asked, textsOf($("exam"))("saved"), $("asks").tagName], [["/frame default", "/frame reload"], "Saved", "DIALOG"]);
});
