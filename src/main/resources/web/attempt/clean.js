/**
 * Takes out what no text can hold, as shared.text.Clean does on the server: control characters but tabs and line ends, which
 * come along with text copied from PDFs and terminals. So a student sees what is saved. Halves of surrogate pairs stay: some
 * keyboards type an emoji half by half.
 */
export const clean = (text) => text.replace(/\r\n?|[\v\f\u0085]/g, "\n").replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, "");

/** Cleans what stands in a control; the caret stays behind the same characters. */
export function cleanControl(control) {
  const cleaned = clean(control.value);
  if (cleaned !== control.value) {
    const caret = clean(control.value.slice(0, control.selectionEnd ?? 0)).length;
    control.value = cleaned;
    control.setSelectionRange?.(caret, caret);
  }
}
