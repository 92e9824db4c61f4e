import { Reopening } from "./reopened.js";

/** The page after the end: where a lecturer opens the attempt again it says so, and leads back. */
const told = document.getElementById("reopened");
new Reopening(told.dataset.attempt, () => {
  told.hidden = false;
  told.querySelector("p").textContent = told.dataset.told;
  told.querySelector("button").addEventListener("click", () => {
    // Without the place of what became of it, where one would begin otherwise.
    history.replaceState(null, "", location.pathname);
    location.reload();
  });
}).begin();
