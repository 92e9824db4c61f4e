import { Problems } from "/web/attempt/problems.js";
import { equal, test } from "/tests/tests.js";

const part = (ref) => `<fieldset data-part="${ref}" id="${ref}"><input></fieldset>`;
const section = (number) => `<section class="problem" id="p${number}"><h2 tabindex="-1">${number}</h2>${part(`${number}.a`)}${part(`${number}.b`)}</section>`;

/** A paper of three problems of two parts, opened with this address. */
function paper({ hash = "", all = false, start = 1 } = {}) {
  history.replaceState(null, "", location.pathname + hash);
  document.body.innerHTML = `<main>${[1, 2, 3].map(section).join("")}</main><a href="#p2">2</a><a href="#3.b">3b</a><a href="#else">no</a>`;
  const told = [];
  const problems = new Problems({ shown: (number, count) => told.push(`${number} of ${count}`) });
  problems.begin(document.querySelector("main"), all, start);
  const here = {
    problems,
    told,
    shown: () => [...document.querySelectorAll("section:not([hidden])")].map(({ id }) => id).join(),
    focus: () => document.activeElement.id || document.activeElement.localName + document.activeElement.textContent,
  };
  return here;
}

const moved = () => new Promise((resolve) => addEventListener("hashchange", () => setTimeout(resolve), { once: true }));

test("one is shown, and the address says which from the start", () => {
  const { shown, told } = paper();
  equal([shown(), location.hash, told], ["p1", "#p1", ["1 of 3"]]);
});

test("who comes back begins where the page says, and a link to a part opens its problem", () => {
  equal(paper({ start: 3 }).shown(), "p3");
  equal(paper({ start: 9 }).shown(), "p1");
  equal(paper({ hash: "#2.b", start: 3 }).shown(), "p2");
  equal(location.hash, "#2.b");
});

test("what isn't shown is found by the browser's search", () => {
  paper();
  equal(document.getElementById("p2").getAttribute("hidden"), "until-found");
});

test("a link leads to a problem or a part, and the focus goes along", () => {
  const { shown, focus } = paper();
  document.querySelector("[href='#p2']").click();
  equal([shown(), location.hash, focus()], ["p2", "#p2", "h22"]);
  document.querySelector("[href='#3.b']").click();
  equal([shown(), location.hash, focus()], ["p3", "#3.b", "3.b"]);
});

test("next and previous stop at the ends", () => {
  const { problems, shown } = paper();
  problems.step(-1);
  equal(shown(), "p1");
  problems.step(1);
  problems.step(1);
  problems.step(1);
  equal([shown(), problems.number()], ["p3", 3]);
});

test("parts follow each other across problems, from the one that has the focus", () => {
  const { problems, focus, shown } = paper();
  const walked = [1, 1, 1, -1, -1, -1].map((by) => {
    problems.stepPart(by);
    return focus();
  });
  equal(walked, ["1.a", "1.b", "2.a", "1.b", "1.a", "1.a"]);
  problems.go("p3");
  problems.stepPart(-1);
  equal([focus(), shown()], ["2.b", "p2"]);
});

test("from a field within a part one goes on from there", () => {
  const { problems, focus } = paper();
  document.querySelector("[id='1.a'] input").focus();
  equal(problems.part().id, "1.a");
  problems.stepPart(1);
  equal(focus(), "1.b");
});

test("the back button goes through problems, not through their parts", async () => {
  const { problems, shown } = paper();
  problems.go("p2");
  problems.go("2.a");
  problems.go("2.b");
  const back = moved();
  history.back();
  await back;
  equal([shown(), location.hash], ["p1", "#p1"]);
  const forward = moved();
  history.forward();
  await forward;
  equal([shown(), location.hash], ["p2", "#2.b"]);
});

test("an address that is typed leads there", async () => {
  const { shown, focus } = paper();
  const gone = moved();
  location.hash = "#p3";
  await gone;
  equal([shown(), focus()], ["p3", "h23"]);
});

test("what the search finds is shown and gets its address", () => {
  const { shown, told } = paper();
  document.getElementById("p3").dispatchEvent(new Event("beforematch", { bubbles: true }));
  equal([shown(), location.hash, told.at(-1)], ["p3", "#p3", "3 of 3"]);
});

test("a link that isn't the paper's goes its own way", () => {
  const { problems, shown } = paper();
  equal([problems.go("else"), problems.go("p9"), shown()], [false, false, "p1"]);
});

test("all are shown as one likes, and one again", () => {
  const { problems, shown } = paper({ all: true, hash: "#p2" });
  equal(shown(), "p1,p2,p3");
  problems.showAll(false);
  equal(shown(), "p2");
  problems.showAll(true);
  equal(shown(), "p1,p2,p3");
});

test("a paper without problems breaks nothing", () => {
  history.replaceState(null, "", location.pathname);
  document.body.innerHTML = "<main></main>";
  const problems = new Problems({ shown: () => {} });
  problems.begin(document.querySelector("main"), false);
  problems.step(1);
  equal(problems.number(), 0);
});
