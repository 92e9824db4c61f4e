import { SIGN_IN, signInBeside } from "/web/attempt/sign-in.js";
import { equal, test } from "/tests/tests.js";

/** The exam's page of person p, whose window opens or is blocked. */
function page(opens) {
  document.body.innerHTML = '<a href="/sign-in?back=/signed-in"></a>';
  const here = { told: [], opened: [], channel: {} };
  const link = document.querySelector("a");
  signInBeside(link, "p", { own: () => here.told.push("own"), another: () => here.told.push("another") }, {
    open: (address) => (here.opened.push(new URL(address).pathname), opens ? {} : null),
    channel: () => here.channel,
  });
  here.click = () => {
    const click = new MouseEvent("click", { cancelable: true });
    // Whatever the page leaves to the browser must not lead this test away.
    addEventListener("click", (event) => (here.followed = !event.defaultPrevented), { once: true });
    link.addEventListener("click", (event) => ((here.followed = !event.defaultPrevented), event.preventDefault()), { once: true });
    link.dispatchEvent(click);
  };
  return here;
}

test("a small window opens where it may, else the link leads to a tab", () => {
  const small = page(true);
  small.click();
  equal([small.opened, small.followed], [["/sign-in"], false]);
  const blocked = page(false);
  blocked.click();
  equal(blocked.followed, true);
});

test("the page hears who signed in", () => {
  const here = page(true);
  for (const data of ["p", "q", "", 7, undefined]) {
    here.channel.onmessage({ data });
  }
  equal(here.told, ["own", "another"]);
});

test("where there are no channels storage says it", () => {
  const here = page(true);
  for (const [key, newValue] of [[SIGN_IN, "p 12"], [SIGN_IN, "q 13"], ["else", "p 14"], [SIGN_IN, null]]) {
    dispatchEvent(new StorageEvent("storage", { key, newValue }));
  }
  equal(here.told.slice(0, 2), ["own", "another"]);
});
