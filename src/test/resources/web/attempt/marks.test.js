import { isPartly, markOf, markOfAll, wordsOf } from "/web/attempt/marks.js";
import { equal, test } from "/tests/tests.js";

test("a sign tells what needs a look first, and the words tell all", () => {
  const table = [
    [{ blank: true }, "open", "blank"],
    [{ partly: true }, "partly", "partly"],
    [{}, "answered", "answered"],
    [{ blank: true, flagged: true }, "flag", "blank,flagged"],
    [{ partly: true, flagged: true }, "flagged", "partly,flagged"],
    [{ unsaved: true, flagged: true }, "warning", "answered,unsaved,flagged"],
    [{ blank: true, unsaved: true }, "warning", "blank,unsaved"],
    [{ partly: true, unread: true }, "warning", "partly,unread"],
  ];
  for (const [known, mark, words] of table) {
    equal([markOf(known), wordsOf(known).join()], [mark, words], JSON.stringify(known));
  }
});

test("a problem is what its parts are together", () => {
  equal(markOfAll(["open", "flag"]), "open");
  equal(markOfAll(["open", "answered"]), "partly");
  equal(markOfAll(["open", "partly"]), "partly");
  equal(markOfAll(["answered", "flagged"]), "answered");
  equal(markOfAll(["answered", "warning"]), "warning");
});

const part = (kind, fields) => {
  document.body.innerHTML = `<fieldset data-part="q/a" data-kind="${kind}">${fields}</fieldset>`;
  return isPartly(document.querySelector("fieldset"));
};
const field = (name, value) => `<input data-field="${name}" value="${value}">`;

test("part of an answer is told where a part has several fields", () => {
  equal(part("cloze", field(1, "") + field(2, "")), false);
  equal(part("cloze", field(1, "x") + field(2, "")), true);
  equal(part("matrix", field("1.1", "x") + field("1.2", "  ")), true);
  equal(part("cloze", field(1, "x") + field(2, "y")), false);
});

test("a choice among options is one field, and one field is all or nothing", () => {
  const radio = (value, checked) => `<input type="radio" name="v" data-field="verdict" value="${value}" ${checked}>`;
  equal(part("true-false", radio("true", "checked") + radio("false", "")), false);
  equal(part("true-false", radio("true", "checked") + radio("false", "") + '<textarea data-field="reason"></textarea>'), true);
  equal(part("numeric", '<input class="answer" value="3">'), false);
});

test("an order and a file stand for one thing", () => {
  equal(part("ordering", field(1, "1") + field(2, "")), false);
  equal(part("upload", field("name", "a.png") + field("pages", "")), false);
});
