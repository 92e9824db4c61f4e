/** What the frame does beyond HTML: closes an open menu on Escape or a click elsewhere, leads to the problems of a form or to what became of an act. */
const menus = document.querySelectorAll("details.menu");

document.addEventListener("click", (event) => {
  for (const menu of menus) {
    if (menu.open && !menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of menus) {
    if (!menu.open) continue;
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

/** On a phone the menu scrolls sideways: where one is shows in it. */
const here = document.querySelector("nav.primary a[aria-current]");
if (here) {
  const menu = here.closest("nav");
  menu.scrollLeft += Math.max(0, here.getBoundingClientRect().right + 32 - menu.getBoundingClientRect().right);
}

/** By the address and not by :target, which a reloaded page gets only after its scripts have run. */
const told = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
(document.getElementById("error-summary") ?? (told?.matches("[tabindex='-1']:not(main)") ? told : null))?.focus();

/** What an exam may have left on this device; on the exam's own page it is the page's business. Not in the way of anything. */
if (!document.getElementById("exam")) {
  const visit = () => import("./visit.js").catch(() => {});
  window.requestIdleCallback ? requestIdleCallback(visit, { timeout: 3000 }) : setTimeout(visit, 500);
}
