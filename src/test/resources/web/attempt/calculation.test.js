import { calculate, unmistakable, written } from "/web/attempt/calculation.js";
import { equal, test } from "/tests/tests.js";

for (const [text, value] of [
  ["1+2*3", 7],
  ["(1+2)*3", 9],
  ["8/4/2", 1],
  ["8 - 4 - 2", 2],
  ["2^-3", 0.125],
  ["-2^2", -4],
  ["(-2)^2", 4],
  ["2^3^2", 512],
  ["-2^-2", -0.25],
  ["2*-3", -6],
  ["--2", 2],
  ["+2", 2],
  ["3,5+1.5", 5],
  ["0,1 + 0,2", 0.30000000000000004],
  [",5", 0.5],
  ["5.", 5],
  ["1e3", 1000],
  ["1,5E-3", 0.0015],
  ["2e", 2 * Math.E],
  ["2e-3", 0.002],
  ["2*e - 3", 2 * Math.E - 3],
  ["e^2", Math.E ** 2],
  ["2(3+4)", 14],
  ["(1+1)(2+2)", 8],
  ["2pi", 2 * Math.PI],
  ["2π", 2 * Math.PI],
  ["1/2pi", Math.PI / 2],
  ["exp(0)", 1],
  ["ln(e)", 1],
  ["LN(1)", 0],
  ["sqrt(16)", 4],
  ["√16", 4],
  ["2√9", 6],
  ["√(9+16)", 5],
  ["sqrt(2)^2", Math.SQRT2 ** 2],
  ["3²+4³", 73],
  ["2**10", 1024],
  ["6 × 7 − 2 ÷ 1", 40],
  ["12 : 4 · 2", 6],
  ["0^0", 1],
  ["(-8)^3", -512],
  ["1e308", 1e308],
]) {
  test(`is calculated as in books: ${text}`, () => equal(calculate(text), { value }));
}

for (const [text, problem, sign = ""] of [
  ["", "empty"],
  ["   ", "empty"],
  ["1".repeat(201), "tooLong"],
  ["1/0", "zero"],
  ["1/(2-2)", "zero"],
  ["0^-1", "zero"],
  ["ln(0)", "none", "ln"],
  ["ln(-1)", "none", "ln"],
  ["sqrt(-1)", "none", "sqrt"],
  ["(-8)^0,5", "none", "^"],
  ["exp(1000)", "large"],
  ["10^400", "large"],
  ["1e999", "large"],
  ["1.234,5", "number", "1.234,5"],
  ["1,234,567", "number", "1,234,567"],
  ["14 400", "operator", "400"],
  ["(2)3", "operator", "3"],
  ["2+", "missing"],
  ["*2", "missing", "*"],
  ["2*/3", "missing", "/"],
  ["()", "missing", ")"],
  ["ln 2", "missing", "ln("],
  ["(1+2", "closing"],
  ["exp(1", "closing"],
  ["1+2)", "opening"],
  [")", "opening"],
  ["sin(1)", "name", "sin"],
  ["x+1", "name", "x"],
  ["constructor", "name", "constructor"],
  ["2 % 3", "sign", "%"],
  ["1;2", "sign", ";"],
  ["alert`1`", "name", "alert"],
]) {
  test(`says why not: ${text.slice(0, 20)}`, () => equal(calculate(text), { problem, sign }));
}

for (const [value, mark, text] of [
  [0.1 + 0.2, ".", "0.3"],
  [0.1 + 0.2, ",", "0,3"],
  [1 / 3, ",", "0,333333333333"],
  [-4, ".", "-4"],
  [-0, ".", "0"],
  [1e12, ".", "1e12"],
  [123456789012, ".", "123456789012"],
  [1.5e-7, ",", "1,5e-7"],
  [0.000001, ".", "0.000001"],
  [1024, ",", "1024"],
]) {
  test(`is written as people read it: ${text}`, () => equal(written(value, mark), text));
}

for (const [text, put] of [
  ["1.234", "1.2340"],
  ["-12,345", "-12,3450"],
  ["0.125", "0.125"],
  ["1234.567", "1234.567"],
  ["1.25", "1.25"],
]) {
  test(`has one reading only as an answer: ${text}`, () => equal(unmistakable(text), put));
}
