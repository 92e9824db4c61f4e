const FUNCTIONS = new Set(["exp", "ln", "log", "sqrt", "sigmoid", "tanh", "relu", "max", "min", "abs", "pi", "e"]);

/** Says while an expression is typed which of its names doesn't exist. A name of single letters may be their product. */
export function expressions(part) {
  for (const input of part.querySelectorAll("input[data-names]")) {
    const told = document.getElementById(`${input.id}.names`);
    const names = new Set(input.dataset.names.split(", "));
    const known = (word) => names.has(word) || FUNCTIONS.has(word) || [...word].every((letter) => names.has(letter));
    const look = () => {
      const unknown = (input.value.match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? []).find((word) => !known(word));
      // What is still being typed may become a name or a function.
      const begun = unknown && input.value.endsWith(unknown) && [...names, ...FUNCTIONS].some((word) => word.startsWith(unknown));
      const text = unknown && !begun ? told.dataset.text.replace("#", unknown) : "";
      if (told.textContent !== text) {
        told.textContent = text;
        input.toggleAttribute("data-unknown", text !== "");
      }
    };
    input.addEventListener("input", look);
    part.addEventListener("written", look);
    look();
  }
}
