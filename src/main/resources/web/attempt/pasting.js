/**
 * Pictures that are pasted: at a part that takes files one becomes a file, at any other it is told in words that it can't be
 * put there. Text that comes along goes its usual way.
 */
export function followPasting(root, say) {
  root.addEventListener("paste", (event) => {
    const part = event.target.closest?.("[data-part]");
    const file = [...(event.clipboardData?.files ?? [])].at(0);
    if (!part || !file) {
      return;
    }
    if (part.querySelector("[data-chooser]")) {
      event.preventDefault();
      part.dispatchEvent(new CustomEvent("pasted", { detail: named(file) }));
    } else if (!event.clipboardData.getData("text/plain")) {
      event.preventDefault();
      tell(part, say("noPicture"));
    }
  });
}

/** Browsers call whatever is pasted "image.png". */
const named = (file) => (file.name ? file : new File([file], "pasted.png", { type: file.type }));

/** At the part, until something is typed there. */
function tell(part, words) {
  const told = part.querySelector("[data-pasted]") ?? document.createElement("p");
  Object.assign(told, { className: "problem", role: "status" });
  told.dataset.pasted = "";
  part.append(told);
  // Said where it stands already: a live region that comes with its words is not read.
  setTimeout(() => (told.textContent = words));
  part.addEventListener("input", () => told.remove(), { once: true });
}
