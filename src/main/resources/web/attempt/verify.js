// @ts-check
/** The page that checks receipts: files fill its fields, and a scanned code leads to the check at once. */

for (const input of document.querySelectorAll('input[data-fills]')) {
  const file = /** @type {HTMLInputElement} */ (input);
  file.addEventListener('change', async () => {
    const field = /** @type {HTMLTextAreaElement} */ (document.getElementById(file.dataset.fills ?? ''));
    field.value = (await file.files?.[0]?.text()) ?? '';
  });
}

// What stands behind the # never leaves the browser by itself: the code's receipt is sent by the form, as a typed one is.
if (location.hash.length > 1) {
  const field = /** @type {HTMLTextAreaElement} */ (document.getElementById('field-receipt'));
  field.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, '', location.pathname);
  field.form?.requestSubmit();
}
