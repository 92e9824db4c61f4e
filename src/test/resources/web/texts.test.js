import { saying, textsOf } from "/web/texts.js";
import { equal, test } from "/tests/tests.js";

const within = (html) => {
  const element = document.createElement("div");
  element.innerHTML = html;
  return element;
};

test("a sentence is said with its values, wherever they stand in it", () => {
  const say = saying({ moved: "Now ⟦1⟧ of ⟦2⟧", gerueckt: "Von ⟦2⟧ jetzt ⟦1⟧", twice: "⟦1⟧ and ⟦1⟧" });
  equal([say("moved", 2, 5), say("gerueckt", 2, 5), say("twice", "x")], ["Now 2 of 5", "Von 5 jetzt 2", "x and x"]);
});

test("nothing is read into a value: no place of another and no pattern", () => {
  const say = saying({ pair: "⟦1⟧; ⟦2⟧" });
  equal(say("pair", "⟦2⟧ $&", "$1"), "⟦2⟧ $&; $1");
  equal(saying({ axis: "loss [1] #: ⟦1⟧" })("axis", 0), "loss [1] #: 0");
});

test("what is missing says nothing and stops nothing", () => {
  equal([saying({})("saved"), saying({ left: "⟦1⟧ left" })("left"), textsOf(within("<p>no texts</p>"))("saved", 1)], ["", " left", ""]);
});

test("sentences are read as they were escaped", () => {
  const say = textsOf(within('<template data-texts><p data-text="strange">It doesn&#39;t &lt;save&gt; &amp; waits</p></template>'));
  equal(say("strange"), "It doesn't <save> & waits");
});

test("each element has its own", () => {
  const page = within(
    '<section><template data-texts><p data-text="none">no file</p></template></section>' +
      '<template data-texts><p data-text="none">nothing</p></template>',
  );
  equal([textsOf(page)("none"), textsOf(page.firstElementChild)("none")], ["nothing", "no file"]);
});
