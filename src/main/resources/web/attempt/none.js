/** "None of these" and the options exclude each other: what is ticked last counts. */
export function exclusive(part) {
  const none = part.querySelector(".option input[data-none]");
  if (!none) {
    return;
  }
  const options = [...part.querySelectorAll(".option input:not([data-none])")];
  part.addEventListener("input", ({ target }) => {
    if (target === none && none.checked) {
      options.forEach((option) => (option.checked = false));
    } else if (options.includes(target) && target.checked) {
      none.checked = false;
    }
  });
}
