/** What the window that signs in says to all pages of ours, and the name under which browsers without channels keep it. */
export const SIGN_IN = "klausur.sign-in";

const NARROW = "popup,width=520,height=720";

const world = () => ({
  open: (address) => window.open(address, "_blank", NARROW),
  channel: () => new BroadcastChannel(SIGN_IN),
});

/**
 * Signs in again beside the exam: in a small window where the browser lets one open, else in a new tab. The page hears from it
 * who signed in, and goes on without a reload.
 *
 * @param link leads to the sign-in
 * @param person who sits the exam, by the name that pages have for them
 * @param on own(): they are signed in again; another(): somebody else is
 * @param around what browsers have and tests replace
 */
export function signInBeside(link, person, on, around = world()) {
  const heard = (who) => {
    if (typeof who === "string" && who !== "") {
      who === person ? on.own() : on.another();
    }
  };
  link.addEventListener("click", (event) => {
    const opened = around.open(link.href);
    if (opened) {
      event.preventDefault();
      opened.focus?.();
    }
  });
  addEventListener("storage", ({ key, newValue }) => key === SIGN_IN && heard(newValue?.split(" ")[0]));
  try {
    around.channel().onmessage = ({ data }) => heard(data);
  } catch {
    // The storage's event says it, or the next answer of the server.
  }
}
