import { shortName, UploadPages, withPage } from "/web/attempt/upload-pages.js";
import { equal, test } from "/tests/tests.js";

function pagesOf(...files) {
  const element = document.createElement("div");
  for (const [place, number] of ["", "2", "3"].entries()) {
    for (const name of ["file", "name"]) {
      const field = Object.assign(document.createElement("input"), { value: files[place] ? name[0] + files[place] : "" });
      field.dataset.field = name + number;
      element.append(field);
    }
  }
  let told = 0;
  element.addEventListener("input", () => told++);
  return { pages: new UploadPages(element), values: () => [...element.children].map(({ value }) => value), told: () => told };
}

test("a page comes last, once, and the part hears of it", () => {
  const { pages, values, told } = pagesOf("1");
  pages.add({ file: "f2", name: "n2" });
  pages.add({ file: "f1", name: "other" });
  equal([values(), told(), pages.isFull()], [["f1", "n1", "f2", "n2", "", ""], 1, false]);
});

test("a page that is removed leaves no gap", () => {
  const { pages, values } = pagesOf("1", "2", "3");
  equal(pages.isFull(), true);
  pages.remove(1);
  equal([values(), pages.all().length], [["f1", "n1", "f3", "n3", "", ""], 2]);
  pages.remove(0);
  pages.remove(0);
  equal(values(), ["", "", "", "", "", ""]);
});

test("an answer with one more page is told without being given", () => {
  const { pages, values } = pagesOf("1");
  equal(pages.filledWith({ file: "x", name: "y" }), { filled: { file: "f1", file2: "x", name: "n1", name2: "y" } });
  equal(values()[2], "");
});

test("pages change places with their neighbours, and beyond the ends nothing happens", () => {
  const { pages, values, told } = pagesOf("1", "2");
  equal([pages.move(0, 1), values()], [1, ["f2", "n2", "f1", "n1", "", ""]]);
  equal([pages.move(1, -1), values()], [0, ["f1", "n1", "f2", "n2", "", ""]]);
  equal([pages.move(0, -1), pages.move(1, 1), values(), told()], [0, 1, ["f1", "n1", "f2", "n2", "", ""], 2]);
});

test("a further page is named by the next free fields, with a name that fits", () => {
  equal(withPage(undefined, { file: "x", name: "y" }), { filled: { file: "x", name: "y" } });
  equal(withPage({ filled: { file: "f", name: "n" } }, { file: "x", name: "y" }), { filled: { file: "f", file2: "x", name: "n", name2: "y" } });
  equal([shortName("a".repeat(100)).length, shortName(`${"a".repeat(200)}.jpeg`).endsWith("aaa.jpeg")], [100, true]);
});
