import { Progress } from "/web/attempt/progress.js";
import { saying } from "/web/texts.js";
import { equal, test } from "/tests/tests.js";

const say = saying({ progress: "⟦1⟧ of ⟦2⟧ answered", flaggedParts: "⟦1⟧ to come back to" });

/** An overview of links with these marks. */
function told(...links) {
  document.body.innerHTML = `<p></p><ol>${links.map((marks) => `<li><a ${marks}></a></li>`).join("")}</ol>`;
  new Progress(document.querySelector("ol"), document.querySelector("p"), say).show();
  return document.querySelector("p").textContent;
}

test("answered parts are counted among all", () => {
  equal(told("", "", ""), "0 of 3 answered");
  equal(told("data-answered", "", "data-answered"), "2 of 3 answered");
});

test("flagged parts are told where there are any, answered or not", () => {
  equal(told("data-flagged", "data-answered data-flagged", ""), "1 of 3 answered · 2 to come back to");
});

test("before the paper is there nothing is counted", () => {
  equal(told(), "0 of 0 answered");
});
