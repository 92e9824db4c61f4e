import { Progress } from "/web/attempt/progress.js";
import { saying } from "/web/texts.js";
import { equal, test } from "/tests/tests.js";

const say = saying({ progress: "⟦1⟧ of ⟦2⟧", flaggedParts: "⟦1⟧ flagged" });

/** An overview of problems, each with links of these marks. */
function told(...problems) {
  const links = (all) => all.map((marks) => `<li><a data-goto ${marks}></a></li>`).join("");
  const problem = (all) => `<li><a><svg><use data-mark-of></use></svg><span data-count-of></span></a><ul>${links(all)}</ul></li>`;
  document.body.innerHTML = `<p></p><p><span></span><span></span></p><ol>${problems.map(problem).join("")}</ol>`;
  const [answered, flagged] = document.querySelectorAll("p");
  const progress = new Progress(document.querySelector("ol"), { answered, flagged }, say);
  progress.show();
  return { answered: answered.textContent, flagged, progress };
}

test("answered parts are counted among all, of the paper and of each problem", () => {
  equal(told(["", ""], [""]).answered, "0 of 3");
  equal(told(["data-answered", ""], ["data-answered"]).answered, "2 of 3");
  equal([...document.querySelectorAll("[data-count-of]")].map((one) => one.textContent), [", 1 of 2", ", 1 of 1"]);
});

test("flagged parts are told as a number and in words where there are any, answered or not", () => {
  const { flagged } = told(["data-flagged", "data-answered data-flagged", ""]);
  equal([flagged.hidden, ...[...flagged.children].map((one) => one.textContent)], [false, "2", "2 flagged"]);
  equal(told([""]).flagged.hidden, true);
});

test("a problem has the sign of what its parts are", () => {
  told(
    ['data-mark="open"', 'data-mark="flag"'],
    ['data-mark="open"', 'data-mark="answered"'],
    ['data-mark="partly"'],
    ['data-mark="answered"', 'data-mark="flagged"'],
    ['data-mark="answered"', 'data-mark="warning"'],
  );
  const signs = [...document.querySelectorAll("use")].map((use) => use.getAttribute("href").replace("#mark-", ""));
  equal(signs, ["open", "partly", "partly", "answered", "warning"]);
});

test("before the paper is there nothing is counted", () => {
  equal(told().answered, "0 of 0");
});

test("of many changes at once the last is told, once", async () => {
  const { progress } = told(["", ""]);
  const [first, second] = document.querySelectorAll("[data-goto]");
  let shown = 0;
  const show = progress.show;
  progress.show = () => (shown++, show.call(progress));
  first.toggleAttribute("data-answered", true);
  progress.soon();
  second.toggleAttribute("data-answered", true);
  progress.soon();
  await Promise.resolve();
  equal([shown, document.querySelector("p").textContent], [1, "2 of 2"]);
  progress.soon();
  await Promise.resolve();
  equal(shown, 2);
});
