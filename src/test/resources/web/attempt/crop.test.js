import { cut, drawnTo, fitted, heldAt, LEAST, quarters, remains, sizeOf, turned, WHOLE } from "/web/attempt/crop.js";
import { equal, test } from "/tests/tests.js";

const rounded = (edges) => Object.fromEntries(Object.entries(edges).map(([side, share]) => [side, Math.round(share * 1000) / 1000]));
const SOME = { left: 0.1, top: 0.2, right: 0.3, bottom: 0.4 };

test("a side is cut off within the picture, and so much that something remains", () => {
  for (const [side, share, expected] of [
    ["left", 0.25, 0.25],
    ["left", 0, 0],
    ["left", -3, 0],
    ["left", 0.95, 1 - LEAST],
    ["bottom", 7, 1 - LEAST],
  ]) {
    equal(rounded(cut(WHOLE, side, share))[side], expected, `${side} ${share}`);
  }
  equal(rounded(cut({ ...WHOLE, right: 0.5 }, "left", 0.8)), { left: 0.4, top: 0, right: 0.5, bottom: 0 });
  equal(WHOLE, { left: 0, top: 0, right: 0, bottom: 0 });
});

test("the cut turns with the picture, and four turns are none", () => {
  equal(turned(SOME, 1), { left: 0.4, top: 0.1, right: 0.2, bottom: 0.3 });
  equal(turned(turned(SOME, 1), -1), SOME);
  equal([1, 1, 1, 1].reduce(turned, SOME), SOME);
  equal([quarters(0, -1), quarters(3, 1), quarters(1, 1)], [3, 0, 2]);
  equal([0, 1, 2, 3].map((turns) => sizeOf({ width: 4, height: 3 }, turns).width), [4, 3, 4, 3]);
});

test("the same part of the picture remains, however it is turned", () => {
  const before = remains(SOME, { width: 1000, height: 500 });
  equal(before, { x: 100, y: 100, width: 600, height: 200 });
  const after = remains(turned(SOME, 1), { width: 500, height: 1000 });
  equal([after.width, after.height, after.x, after.y], [200, 600, 200, 100]);
});

test("something remains of the smallest picture", () => {
  equal(remains({ left: 0.45, top: 0.45, right: 0.45, bottom: 0.45 }, { width: 1, height: 1 }), { x: 0, y: 0, width: 1, height: 1 });
  equal(fitted({ width: 8000, height: 1 }, 3000), { width: 3000, height: 1 });
});

test("nothing is drawn larger than it was", () => {
  equal(fitted({ width: 4032, height: 3024 }, 3000), { width: 3000, height: 2250 });
  equal(fitted({ width: 120, height: 80 }, 3000), { width: 120, height: 80 });
});

test("a pointer takes hold of the side that it is near, of two at a corner, and of none in the middle or outside", () => {
  const near = { x: 0.05, y: 0.05 };
  for (const [x, y, sides] of [
    [0.1, 0.4, ["left"]],
    [0.7, 0.4, ["right"]],
    [0.4, 0.61, ["bottom"]],
    [0.11, 0.22, ["left", "top"]],
    [0.69, 0.59, ["right", "bottom"]],
    [0.4, 0.4, []],
    [0.95, 0.4, []],
    [0.1, 0.95, []],
  ]) {
    equal(heldAt(SOME, { x, y }, near), sides, `${x} ${y}`);
  }
});

test("of a frame that is smaller than a finger the closer side is taken", () => {
  equal(heldAt({ left: 0.45, top: 0, right: 0.45, bottom: 0 }, { x: 0.53, y: 0.5 }, { x: 0.2, y: 0.2 }), ["right"]);
});

test("a side is drawn to where the pointer is, never past the other", () => {
  equal(rounded(drawnTo(SOME, ["left", "top"], { x: 0.3, y: 0 })), { left: 0.3, top: 0, right: 0.3, bottom: 0.4 });
  equal(rounded(drawnTo(SOME, ["right"], { x: 0.05, y: 0.5 })), { ...SOME, right: 0.8 });
  equal(drawnTo(SOME, [], { x: 0, y: 0 }), SOME);
});
