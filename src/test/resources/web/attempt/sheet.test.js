import { Sheet } from "/web/attempt/sheet.js";
import { saying } from "/web/texts.js";
import { equal, test } from "/tests/tests.js";

const $ = (id) => document.getElementById(id);

function sheet() {
  document.body.innerHTML =
    '<div id="rail-place"><nav id="rail"><button id="rail-close"></button><a href="#p2">2</a></nav></div><dialog id="rail-sheet"></dialog>' +
    '<nav><button id="foot-before"></button><button id="foot-sheet"><span id="foot-place"></span></button><button id="foot-after"></button></nav>';
  const page = { done: [] };
  page.sheet = new Sheet({ say: saying({ place: "⟦1⟧ of ⟦2⟧" }), step: (by) => page.done.push(by), opened: () => page.done.push("opened") });
  return page;
}

const closed = () => new Promise((resolve) => $("rail-sheet").addEventListener("close", () => setTimeout(resolve), { once: true }));

test("the bar says where one is, and leads on until the ends", () => {
  const { sheet: one, done } = sheet();
  one.show(1, 3);
  equal([$("foot-place").textContent, $("foot-before").disabled, $("foot-after").disabled], ["1 of 3", true, false]);
  $("foot-before").click();
  $("foot-after").click();
  one.show(3, 3);
  equal([$("foot-place").textContent, $("foot-before").disabled, $("foot-after").disabled], ["3 of 3", false, true]);
  equal(done, [1]);
});

test("the overview is in the sheet while it is open, and goes back to its place", async () => {
  const { done } = sheet();
  $("foot-sheet").click();
  equal([$("rail").parentElement.id, $("rail-sheet").open, done], ["rail-sheet", true, ["opened"]]);
  const gone = closed();
  $("rail-close").click();
  await gone;
  equal([$("rail").parentElement.id, $("rail-sheet").open], ["rail-place", false]);
});

test("a link closes the sheet before it leads on", () => {
  sheet();
  $("foot-sheet").click();
  const seen = [];
  document.body.addEventListener("click", () => seen.push($("rail-sheet").open), { once: true });
  document.querySelector("[href='#p2']").click();
  equal(seen, [false]);
});
