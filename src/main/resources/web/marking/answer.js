/** Shows what the ticked items earn, by the server's rule: never below 0, never above the part's credits. */
const form = document.getElementById("judgement");
const sum = document.getElementById("sum");

function show() {
  const ticked = [...form.querySelectorAll("[data-credits]:checked")];
  const total = ticked.reduce((all, item) => all + Number(item.dataset.credits), 0);
  const earned = Math.min(Number(form.dataset.worth), Math.max(0, total));
  sum.textContent = earned.toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1 });
}

if (sum) {
  form.addEventListener("change", show);
  show();
}
/** Wherever the focus is: the answer was read, not clicked. Not while a dialog or another form is being filled in. */
document.addEventListener("keydown", (event) => {
  const other = event.target.closest("form, dialog");
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && form && (!other || other === form)) {
    event.preventDefault();
    form.requestSubmit();
  }
});

/** A digit ticks or unticks the rubric item of that number, unless something is being typed. */
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("textarea, input:not([type=checkbox])")) {
    return;
  }
  form?.querySelectorAll("[data-credits]")[Number(event.key) - 1]?.click();
});

/** What is open stays open from answer to answer. */
for (const details of document.querySelectorAll("[data-remember]")) {
  const key = `klausur.marking.${details.dataset.remember}`;
  details.open = (sessionStorage.getItem(key) ?? String(details.open)) === "true";
  details.addEventListener("toggle", () => sessionStorage.setItem(key, String(details.open)));
}
