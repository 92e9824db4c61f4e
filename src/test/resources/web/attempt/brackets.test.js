import { unmatched } from "/web/attempt/brackets.js";
import { equal, test } from "/tests/tests.js";

for (const text of ["", "f(x[1])", "print('(')", "# (", '"""\n(\n"""', "a (\n```\nf(x)\n```\n)", "{[()]}"]) {
  test(`each bracket has its other: ${JSON.stringify(text)}`, () => equal(unmatched(text), undefined));
}

for (const [text, sign, line, opens] of [
  ["f(x", "(", 1, true],
  ["f(x)\ng[1", "[", 2, true],
  ["f(x))", ")", 1, false],
  ["f(x]", "]", 1, false],
  ["```\nf(\n```\n", "(", 2, true],
]) {
  test(`a bracket alone is told with its line: ${JSON.stringify(text)}`, () => equal(unmatched(text), { sign, line, opens }));
}
