import { followPasting } from "/web/attempt/pasting.js";
import { equal, test } from "/tests/tests.js";

const say = (name) => name;

/** A page with a text and an upload, into which this is pasted. */
function pasted(where, files, text = "") {
  const root = document.createElement("div");
  root.innerHTML = '<fieldset data-part="q/a"><textarea></textarea></fieldset><fieldset data-part="q/b"><input type="file" data-chooser></fieldset><p></p>';
  document.body.append(root);
  followPasting(root, say);
  const taken = [];
  root.querySelectorAll("fieldset").forEach((part) => part.addEventListener("pasted", ({ detail }) => taken.push(detail.name)));
  const data = new DataTransfer();
  files.forEach((file) => data.items.add(file));
  if (text) data.setData("text/plain", text);
  const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
  root.querySelector(where).dispatchEvent(event);
  return { root, taken, prevented: event.defaultPrevented };
}

const picture = () => new File(["x"], "image.png", { type: "image/png" });
const later = () => new Promise((resolve) => setTimeout(resolve));

test("a picture that is pasted at an upload becomes a file", () => {
  const { taken, prevented } = pasted("[data-chooser]", [picture()]);
  equal([taken, prevented], [["image.png"], true]);
});

test("a picture that is pasted into a text is told in words, until something is typed", async () => {
  const { root, taken, prevented } = pasted("textarea", [picture()]);
  await later();
  equal([taken, prevented, root.querySelector("[data-pasted]").textContent], [[], true, "noPicture"]);
  root.querySelector("textarea").dispatchEvent(new Event("input", { bubbles: true }));
  equal(root.querySelector("[data-pasted]"), null);
});

test("text goes its usual way, with or without a picture beside it, and so does whatever is pasted elsewhere", () => {
  equal(pasted("textarea", [], "words").prevented, false);
  equal(pasted("textarea", [picture()], "words").prevented, false);
  equal(pasted("p", [picture()]).prevented, false);
});
