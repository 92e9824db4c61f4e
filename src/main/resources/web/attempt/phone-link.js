import { timeOfDay } from "./time-of-day.js";

/**
 * The button by which a part gets a link for a phone, shown as a QR code until it is taken back or its time is over.
 *
 * @param upload with {ref, say, pages}: its part, what the widget says, its pages
 * @param phones what makes links; without it there is no button
 * @returns what hears how many pages there are, so that no older count stays to be read
 */
export function phoneLink(widget, { ref, say, pages }, phones) {
  const button = widget.querySelector("[data-phone]");
  if (!button || !phones) {
    return { counted: () => {} };
  }
  const panel = widget.querySelector("[data-phone-link]");
  const code = panel.querySelector("[data-phone-code]");
  const told = widget.querySelector("[data-phone-told]");
  let came = false;

  function tell(words) {
    came = false;
    told.textContent = words;
  }

  function show(link) {
    panel.hidden = !link;
    button.setAttribute("aria-expanded", String(Boolean(link)));
    link ? (code.src = `data:image/png;base64,${link.code}`) : code.removeAttribute("src");
    panel.querySelector("[data-phone-until]").textContent = link ? say("phoneUntil", timeOfDay(link.until)) : "";
  }

  async function make() {
    button.disabled = true;
    tell("");
    const link = await phones.make(ref);
    button.disabled = false;
    show(link?.address ? link : undefined);
    tell(link?.address ? "" : (link?.refused ?? say("phoneAway")));
    // Where one looks for it: the code has the phone's whole attention.
    (link?.address ? panel.querySelector("[data-phone-withdraw]") : button).focus({ preventScroll: true });
    panel.scrollIntoView?.({ block: "nearest" });
  }

  async function withdraw() {
    const done = await phones.withdraw(ref);
    tell(say(done ? "phoneOver" : "phoneAway"));
    if (done) {
      show(undefined);
      button.focus();
    }
  }

  button.hidden = false;
  button.addEventListener("click", make);
  panel.querySelector("[data-phone-withdraw]").addEventListener("click", withdraw);
  phones.follow(ref, {
    came: () => {
      tell(say("phoneCame", pages.all().length));
      came = true;
    },
    over: () => {
      show(undefined);
      tell(say("phoneOver"));
    },
  });
  return { counted: (number) => came && (told.textContent = say("phoneCame", number)) };
}
