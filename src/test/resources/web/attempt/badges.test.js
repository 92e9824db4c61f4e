import { Badges } from "/web/attempt/badges.js";
import { saying } from "/web/texts.js";
import { equal, test } from "/tests/tests.js";

const say = saying({ blank: "blank", answered: "answered", partly: "partly answered", unsaved: "not saved", unread: "check", flagged: "flagged", saved: "Saved" });
const NOON = new Date(2026, 1, 3, 12, 5, 7).getTime();

/** One part, of which this is known. */
function page(known = {}) {
  document.documentElement.lang = "de";
  document.body.innerHTML =
    '<a data-goto="q/a"><svg><use href="#mark-open"></use></svg><span data-name-of="q/a">1.2a</span> <span data-state-of="q/a"></span></a>' +
    '<span data-saved-of="q/a"></span><p data-unsaved-of="q/a" hidden></p><p data-hint-of="q/a" hidden></p>';
  const badges = new Badges({
    exam: document.body,
    say,
    isBlank: () => !known.answered,
    isPartly: () => known.partly === true,
    isFlagged: () => known.flagged === true,
    now: () => NOON,
    shown: () => (known.shown = (known.shown ?? 0) + 1),
  });
  const find = (what) => document.querySelector(`[data-${what}="q/a"]`);
  const link = () => ["answered", "flagged", "unsaved"].filter((word) => find("goto").hasAttribute(`data-${word}`)).join();
  return { badges, known, find, link, sign: () => find("goto").querySelector("use").getAttribute("href"), words: () => find("state-of").textContent };
}

test("a part is called by its place in the paper", () => {
  const { badges } = page();
  equal([badges.nameOf("q/a"), badges.nameOf("other")], ["1.2a", "other"]);
});

test("the overview tells in words and marks what a part is", () => {
  const { badges, known, link, words } = page();
  badges.show("q/a");
  equal([words(), link()], ["blank", ""]);
  known.answered = true;
  badges.show("q/a");
  equal([words(), link()], ["answered", "answered"]);
  known.flagged = true;
  badges.show("q/a");
  equal([words(), link()], ["answered, flagged", "answered,flagged"]);
  equal(known.shown, 3);
});

test("the sign is one of shapes, and the words tell the rest", () => {
  const { badges, known, sign, words } = page();
  const shown = (now) => {
    Object.assign(known, now);
    badges.show("q/a");
    return [sign(), words()];
  };
  equal(shown({}), ["#mark-open", "blank"]);
  equal(shown({ flagged: true }), ["#mark-flag", "blank, flagged"]);
  equal(shown({ answered: true, partly: true }), ["#mark-flagged", "partly answered, flagged"]);
  equal(shown({ flagged: false }), ["#mark-partly", "partly answered"]);
  equal(shown({ partly: false }), ["#mark-answered", "answered"]);
  badges.saved("q/a", "Is this a number?");
  equal([sign(), words()], ["#mark-warning", "answered, check"]);
  badges.saved("q/a");
  equal([sign(), words()], ["#mark-answered", "answered"]);
});

test("what isn't saved is told beside it and in the overview, until it is", () => {
  const { badges, find, link, words } = page({ answered: true, flagged: true });
  badges.unsaved("q/a", "kept here");
  equal([find("unsaved-of").textContent, find("unsaved-of").hidden], ["kept here", false]);
  equal([words(), link()], ["answered, not saved, flagged", "answered,flagged,unsaved"]);
  badges.unsaved("q/a", "");
  equal([find("unsaved-of").textContent, find("unsaved-of").hidden], ["", true]);
  equal([words(), link()], ["answered, flagged", "answered,flagged"]);
});

test("when it was saved is said by the server's time, and no longer when something newer isn't", () => {
  const { badges, find } = page({ answered: true });
  badges.saved("q/a");
  equal(find("saved-of").textContent, "Saved 12:05:07");
  badges.unsaved("q/a", "kept here");
  equal(find("saved-of").textContent, "");
});

test("a hint comes and goes with what is saved", () => {
  const { badges, find } = page({ answered: true });
  badges.saved("q/a", "Is this a number?");
  equal([find("hint-of").textContent, find("hint-of").hidden], ["Is this a number?", false]);
  for (const none of [undefined, null, ""]) {
    badges.saved("q/a", none);
    equal([find("hint-of").textContent, find("hint-of").hidden], ["", true]);
  }
});

test("what says the same isn't written again, so that nobody hears it twice", () => {
  const { badges, find } = page();
  badges.unsaved("q/a", "kept here");
  const written = find("unsaved-of").firstChild;
  badges.unsaved("q/a", "kept here");
  equal(find("unsaved-of").firstChild === written, true);
});
