const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** Arrow keys lead from field to field; to the left and right only from the end of what is typed. */
export function matrix(table) {
  const rows = [...table.tBodies[0].rows].map((row) => [...row.querySelectorAll("input")]);
  table.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (!step || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const row = rows.findIndex((fields) => fields.includes(event.target));
    if (row < 0 || !atEnd(event.target, step[1])) {
      return;
    }
    const next = rows[row + step[0]]?.[rows[row].indexOf(event.target) + step[1]];
    if (next) {
      event.preventDefault();
      next.focus();
      next.select();
    }
  });
}

function atEnd(input, direction) {
  const whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
  if (direction === 0 || whole) {
    return true;
  }
  const end = direction < 0 ? 0 : input.value.length;
  return input.selectionStart === end && input.selectionEnd === end;
}
