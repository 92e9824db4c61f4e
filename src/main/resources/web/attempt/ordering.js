import { textsOf } from "../texts.js";

/** A list whose items are moved by buttons, arrow keys or dragging. Its fields hold places once it has been touched. */
export function ordering(widget, part) {
  const say = textsOf(widget);
  const list = widget.querySelector("ol");
  const items = () => [...list.children];
  const field = (item) => item.querySelector("[data-field]");
  const shown = (item) => Number(item.dataset.shown);
  const place = (item) => Number(field(item).value) || 0;

  function draw() {
    const given = items().some((item) => field(item).value !== "");
    list.append(...items().sort((a, b) => place(a) - place(b) || shown(a) - shown(b)));
    widget.querySelector("[data-state]").textContent = say(given ? "given" : "untouched");
    widget.toggleAttribute("data-given", given);
    widget.querySelector("[data-take]").hidden = given;
    widget.querySelector("[data-reset]").hidden = !given;
    items().forEach((item, index) => {
      mark(item, "-1", index === 0);
      mark(item, "1", index === items().length - 1);
    });
  }

  /** At an end a button says so but keeps the focus, which a disabled one would lose. */
  function mark(item, way, atEnd) {
    item.querySelector(`[data-move="${way}"]`).setAttribute("aria-disabled", String(atEnd));
  }

  function write(values) {
    for (const item of items()) {
      field(item).value = values ? String(values.indexOf(item) + 1) : "";
    }
    draw();
    field(items()[0]).dispatchEvent(new Event("input", { bubbles: true }));
  }

  function moveTo(item, index) {
    const rest = items().filter((other) => other !== item);
    rest.splice(Math.max(0, Math.min(index, rest.length)), 0, item);
    write(rest);
    speak(item);
  }

  function speak(item) {
    widget.querySelector("[data-spoken]").textContent = say("moved", items().indexOf(item) + 1, items().length);
  }

  function move(item, way, button) {
    const index = items().indexOf(item) + way;
    if (index >= 0 && index < items().length) {
      moveTo(item, index);
      button.focus();
    }
  }

  widget.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.move) {
      move(button.closest("li"), Number(button.dataset.move), button);
    } else if (button && "take" in button.dataset) {
      write(items());
      widget.querySelector("[data-reset]").focus();
    } else if (button && "reset" in button.dataset) {
      write();
      widget.querySelector("[data-take]").focus();
    }
  });
  widget.addEventListener("keydown", (event) => {
    const way = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const button = event.target.closest("[data-move]");
    if (way && button && !part.disabled) {
      event.preventDefault();
      move(button.closest("li"), way, button);
    }
  });
  drag(list, { items, moveTo, still: () => part.disabled });
  part.addEventListener("written", draw);
  draw();
}

/** An item follows the pointer by its handle; it is dropped before the first item whose middle lies below. */
function drag(list, { items, moveTo, still }) {
  list.addEventListener("pointerdown", (event) => {
    const handle = event.target.closest("[data-handle]");
    if (!handle || still() || event.button !== 0) {
      return;
    }
    const item = handle.closest("li");
    const others = items().filter((other) => other !== item);
    const from = event.clientY;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    item.classList.add("dragged");
    const middle = (other) => other.getBoundingClientRect().top + other.offsetHeight / 2;
    const target = (y) => others.filter((other) => middle(other) < y).length;
    const onMove = (moved) => {
      item.style.transform = `translateY(${moved.clientY - from}px)`;
      const at = target(moved.clientY);
      others.forEach((other, index) => other.classList.toggle("before", index === at));
      others.forEach((other, index) => other.classList.toggle("after", index === at - 1 && at === others.length));
    };
    const onEnd = (ended) => {
      handle.removeEventListener("pointermove", onMove);
      item.classList.remove("dragged");
      item.style.transform = "";
      others.forEach((other) => other.classList.remove("before", "after"));
      if (ended.type === "pointerup" && Math.abs(ended.clientY - from) > 4) {
        moveTo(item, target(ended.clientY));
      }
    };
    handle.addEventListener("pointermove", onMove);
    handle.addEventListener("pointerup", onEnd, { once: true });
    handle.addEventListener("pointercancel", onEnd, { once: true });
  });
}
