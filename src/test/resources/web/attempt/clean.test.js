import { clean, cleanControl } from "/web/attempt/clean.js";
import { equal, test } from "/tests/tests.js";

test("control characters are taken out, tabs and line ends stay", () => {
  const cases = {
    "a\u0000b": "ab",
    "\u0001\u0008\u000e\u001f\u007f\u0080\u009f": "",
    "a\tb\nc": "a\tb\nc",
    "a\r\nb\rc": "a\nb\nc",
    "page\fpage\vline\u0085line": "page\npage\nline\nline",
    "𝜎 ≤ 0,5 ½ 🙂 שלום": "𝜎 ≤ 0,5 ½ 🙂 שלום",
    "half \ud83d": "half \ud83d",
    "": "",
  };
  for (const [given, cleaned] of Object.entries(cases)) {
    equal(clean(given), cleaned);
  }
});

test("a control is cleaned and its caret stays behind the same characters", () => {
  const area = document.createElement("textarea");
  area.value = "ef\u0000fi\u0001cient";
  area.setSelectionRange(5, 5);
  cleanControl(area);
  equal([area.value, area.selectionStart, area.selectionEnd], ["efficient", 4, 4]);
});

test("a clean control isn't touched", () => {
  const area = document.createElement("textarea");
  area.value = "clean";
  area.setSelectionRange(1, 3);
  cleanControl(area);
  equal([area.selectionStart, area.selectionEnd], [1, 3]);
});
