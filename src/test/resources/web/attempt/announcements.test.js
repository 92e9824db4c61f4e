import { Announcements } from "/web/attempt/announcements.js";
import { equal, test } from "/tests/tests.js";

const told = (number, seen = false) => ({ number, at: "2027-02-13T09:00:00Z", language: "en", text: `text ${number}`, seen });

/** A page before a server that answers so, one time after another; nothing where it can't be reached. */
function page(...answers) {
  document.body.innerHTML = `<div class="exam-notices"></div><div class="rail-foot"></div><textarea></textarea>
    <template id="announcement"><div class="notice announcement"><p><strong data-at></strong> <span data-told></span></p><button>Understood</button></div>
      <details class="announced"><summary>Announcements</summary><ol></ol></details></template>`;
  const asked = [];
  const spoken = [];
  const announcements = new Announcements("x", { say: (name, value) => `${name} ${value}`, speak: (text) => spoken.push(text) }, async (method, path) => {
    asked.push(`${method} ${path}`);
    const answer = answers.shift();
    if (!answer) {
      throw new TypeError("no network");
    }
    return { ok: true, status: 200, body: answer };
  });
  const shown = () => [...document.querySelectorAll(".exam-notices [data-told]")].map((one) => one.textContent);
  const listed = () => [...document.querySelectorAll(".rail-foot li [data-told]")].map((one) => one.textContent);
  const understood = async () => {
    document.querySelector(".exam-notices button").click();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { announcements, asked, spoken, shown, listed, understood };
}

test("nothing is asked where nothing was told", async () => {
  const { announcements, asked, shown } = page();
  await announcements.told(0);
  equal([asked, shown()], [[], []]);
});

test("what was told is shown and spoken once, and the focus stays", async () => {
  const { announcements, asked, spoken, shown, listed } = page([told(1)]);
  document.querySelector("textarea").focus();
  await announcements.told(1);
  await announcements.told(1);
  equal([asked, shown(), listed()], [["GET /api/attempts/x/announcements"], ["text 1"], ["text 1"]]);
  equal([spoken, document.activeElement.localName], [["announced text 1"], "textarea"]);
});

test("a new one comes below those before it, whether or not the server said how many there are", async () => {
  const { announcements, shown, spoken } = page([told(1)], [told(1), told(2)]);
  await announcements.told(1);
  await announcements.told();
  equal([shown(), spoken.length], [["text 1", "text 2"], 2]);
});

test("what was acknowledged elsewhere is listed only", async () => {
  const { announcements, shown, listed, spoken } = page([told(1, true), told(2)]);
  await announcements.told(2);
  equal([shown(), listed(), spoken], [["text 2"], ["text 1", "text 2"], ["announced text 2"]]);
});

test("what is acknowledged goes and the server is told", async () => {
  const { announcements, asked, shown, understood, listed } = page([told(1)], [told(1, true)]);
  await announcements.told(1);
  await understood();
  equal([shown(), asked[1], listed()], [[], "POST /api/attempts/x/announcements/1/seen", ["text 1"]]);
});

test("what was acknowledged without a network is told with the next poll", async () => {
  const { announcements, asked, shown, understood } = page([told(1)], undefined, [told(1, true)]);
  await announcements.told(1);
  await understood();
  equal(shown(), []);
  await announcements.told(1);
  await announcements.told(1);
  equal(asked.filter((one) => one.startsWith("POST")).length, 2);
});

test("one that couldn't be asked for comes with the next poll", async () => {
  const { announcements, shown } = page(undefined, [told(1)]);
  await announcements.told();
  equal(shown(), []);
  await announcements.told(1);
  equal(shown(), ["text 1"]);
});

test("an announcement is text, whatever it holds", async () => {
  const { announcements, shown } = page([{ ...told(1), text: "<img src=x onerror=alert(1)>" }]);
  await announcements.told(1);
  equal([shown(), document.querySelectorAll("img").length], [["<img src=x onerror=alert(1)>"], 0]);
});
