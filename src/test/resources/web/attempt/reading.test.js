import { Reading } from "/web/attempt/reading.js";
import { equal, test } from "/tests/tests.js";

/** A reader whose browser keeps this cookie. */
function reader(cookie = "") {
  const root = document.createElement("html");
  const here = { root, written: [] };
  here.reading = new Reading({ read: () => cookie, write: (text) => here.written.push(text), root });
  here.kept = () => here.written.at(-1)?.replace(/^.*?reading=([^;]*);.*$/, "$1");
  return here;
}

test("what was chosen holds from the start, whatever else the browser keeps", () => {
  const { reading, root } = reader("a=b; __Host-reading=contrast-more.size-130; theme=dark");
  equal([reading.has("contrast-more"), reading.has("paper-all"), root.dataset.reading], [true, false, "contrast-more size-130"]);
  equal(reader("misreading=size-150").root.dataset.reading, "");
  equal(reader("reading=<script>").root.dataset.reading, "");
});

test("a choice is kept for all pages and for long, and drawn at once", () => {
  const { reading, root, written, kept } = reader();
  reading.set("paper-all", true);
  reading.set("contrast-more", true);
  equal([kept(), root.dataset.reading], ["contrast-more.paper-all", "contrast-more paper-all"]);
  reading.set("paper-all", false);
  equal(kept(), "contrast-more");
  equal(/path=\/; max-age=31536000; samesite=lax/.test(written[0]), true);
});

test("sizes follow each other and begin anew", () => {
  const { reading, root } = reader("reading=rail-folded");
  const seen = Array.from({ length: 4 }, () => [reading.nextSize(), root.dataset.reading]);
  equal(seen, [
    ["size-115", "rail-folded size-115"],
    ["size-130", "rail-folded size-130"],
    ["size-150", "rail-folded size-150"],
    ["", "rail-folded"],
  ]);
});

test("controls show what is chosen and choose, wherever they stand", () => {
  document.body.innerHTML =
    '<input type="checkbox" data-reading="paper-all"><input type="checkbox" data-reading="paper-all">' +
    '<input type="checkbox" data-reading="keys-off" data-inverse>' +
    '<input type="radio" name="text-size" value=""><input type="radio" name="text-size" value="size-130">';
  const { reading } = reader("reading=size-130.keys-off");
  const told = [];
  reading.onChange((word) => told.push(word));
  reading.follow(document.body);
  const [one, other, keys, usual, large] = document.querySelectorAll("input");
  equal([one, other, keys, usual, large].map(({ checked }) => checked), [false, false, false, false, true]);
  one.click();
  keys.click();
  usual.click();
  equal([one, other, keys, usual, large].map(({ checked }) => checked), [true, true, true, true, false]);
  equal([...reading.words], ["paper-all"]);
  equal(told, ["paper-all", "keys-off", "size"]);
  reading.nextSize();
  reading.nextSize();
  equal(large.checked, true);
});
