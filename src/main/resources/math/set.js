/**
 * Sets one formula; run on the server, behind MathJax's own files, by shared.math.MathEngine.
 * Without MathJax's package "newcommand" a formula can't define macros, so that none can expand without end and none
 * outlives its formula.
 */
(function () {
  const parts = MathJax._;
  const adaptor = parts.adaptors.liteAdaptor.liteAdaptor();
  parts.handlers.html_ts.RegisterHTMLHandler(adaptor);
  const TeXFont = parts.output.svg.fonts.tex_ts.TeXFont;
  const font = new TeXFont(TeXFont.OPTIONS);
  const tex = new parts.input.tex_ts.TeX({
    packages: ["base", "ams", "boldsymbol", "textmacros", "cancel", "color"],
    maxBuffer: 4096,
    formatError(jax, problem) {
      throw problem;
    },
  });
  const svg = new parts.output.svg_ts.SVG({ fontCache: "none", font });
  const page = parts.mathjax.mathjax.document("", { InputJax: tex, OutputJax: svg });

  /** MathJax measures in ex of its own font; we want em. */
  const em = (ex) => (parseFloat(ex) || 0) * font.params.x_height;

  globalThis.setFormula = () => {
    try {
      const display = house.display() === "true";
      const drawn = adaptor.firstChild(page.convert(house.tex(), { display, em: 16, ex: 8, containerWidth: 1280 }));
      const sizes = [
        em(adaptor.getAttribute(drawn, "width")),
        em(adaptor.getAttribute(drawn, "height")),
        -em(adaptor.getStyle(drawn, "vertical-align")),
      ];
      house.give(sizes.map((size) => size.toFixed(4)).join(" ") + " " + adaptor.outerHTML(drawn));
    } catch (problem) {
      house.refuse(String(problem && problem.message));
    }
  };
})();
