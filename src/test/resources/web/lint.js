/**
 * TypeScript's checker as a linter of plain JavaScript: unknown names and modules, what is declared and never used, code that
 * is never reached, wrong numbers of arguments and the like. Our modules name no types, so what only types could tell is left
 * out: that an element has a property which not every element has.
 */
const UNTOLD = new Set([
  2339, // property does not exist on type
  2551, // the same, with a proposal
  2345, // argument of another type
  2322, // value of another type
  2353, // property that the type, guessed from a default value, lacks
]);

const LIBRARY = "/typescript/";

/** What browsers offer, read once. */
const libraries = new Map();

/** @param sources texts of modules by path, e.g. /web/page.js */
export function findings(sources) {
  const ts = globalThis.ts;
  const kept = new Map(Object.entries(sources));
  const read = (path) => {
    if (!kept.has(path)) {
      kept.set(path, fetched(path));
    }
    return kept.get(path);
  };
  const options = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noUnusedLocals: true,
    noUnusedParameters: true,
    allowUnreachableCode: false,
    allowUnusedLabels: false,
    noFallthroughCasesInSwitch: true,
    strict: false,
    skipLibCheck: true,
    types: [],
    lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  };
  const host = {
    fileExists: (path) => read(path) !== undefined,
    readFile: read,
    getSourceFile: (path, target) => {
      const known = libraries.get(path);
      if (known || read(path) === undefined) {
        return known;
      }
      const parsed = ts.createSourceFile(path, read(path), target);
      if (path.startsWith(LIBRARY)) {
        libraries.set(path, parsed);
      }
      return parsed;
    },
    getDefaultLibFileName: () => `${LIBRARY}lib.d.ts`,
    getDefaultLibLocation: () => LIBRARY.slice(0, -1),
    writeFile: () => {},
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    directoryExists: () => true,
    getDirectories: () => [],
  };
  const program = ts.createProgram({ rootNames: Object.keys(sources), options, host });
  return ts
    .getPreEmitDiagnostics(program)
    .filter((found) => !UNTOLD.has(found.code))
    .map((found) => `${placeOf(found)} ${ts.flattenDiagnosticMessageText(found.messageText, " ")} (${found.code})`);
}

function placeOf({ file, start }) {
  return file ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}` : "";
}

/** At once, since the checker waits for no file. */
function fetched(path) {
  const request = new XMLHttpRequest();
  request.open("GET", path, false);
  request.send();
  return request.status === 200 ? request.responseText : undefined;
}
