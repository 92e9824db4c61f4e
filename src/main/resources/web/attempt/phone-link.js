import { timeOfDay } from "./time-of-day.js";

/**
 * The button by which a part gets a link for a phone, shown as a QR code until it is taken back or its time is over.
 *
 * @param upload with {ref, say, pages}: its part, what the widget says, its pages
 * @param phones what makes links; without it there is no button
 */
export function phoneLink(widget, { ref, say, pages }, phones) {
  const button = widget.querySelector("[data-phone]");
  if (!button || !phones) {
    return;
  }
  const panel = widget.querySelector("[data-phone-link]");
  const code = panel.querySelector("[data-phone-code]");
  const told = widget.querySelector("[data-phone-told]");

  function show(link) {
    panel.hidden = !link;
    button.setAttribute("aria-expanded", String(Boolean(link)));
    link ? (code.src = `data:image/png;base64,${link.code}`) : code.removeAttribute("src");
    panel.querySelector("[data-phone-until]").textContent = link ? say("phoneUntil", timeOfDay(link.until)) : "";
  }

  async function make() {
    button.disabled = true;
    told.textContent = "";
    const link = await phones.make(ref);
    button.disabled = false;
    show(link?.address ? link : undefined);
    told.textContent = link?.address ? "" : (link?.refused ?? say("phoneAway"));
    // Where one looks for it: the code has the phone's whole attention.
    (link?.address ? panel.querySelector("[data-phone-withdraw]") : button).focus({ preventScroll: true });
    panel.scrollIntoView?.({ block: "nearest" });
  }

  async function withdraw() {
    const done = await phones.withdraw(ref);
    told.textContent = say(done ? "phoneOver" : "phoneAway");
    if (done) {
      show(undefined);
      button.focus();
    }
  }

  button.hidden = false;
  button.addEventListener("click", make);
  panel.querySelector("[data-phone-withdraw]").addEventListener("click", withdraw);
  phones.follow(ref, {
    came: () => (told.textContent = say("phoneCame", pages.all().length)),
    over: () => {
      show(undefined);
      told.textContent = say("phoneOver");
    },
  });
}
