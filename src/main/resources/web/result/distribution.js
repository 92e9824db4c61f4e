import { textsOf } from "../texts.js";

/**
 * How many earned how many credits, with the boundaries of the grade key as they are typed or were released. The table of the key says the
 * same in numbers.
 */
const place = document.getElementById("distribution");

if (place) {
  const say = textsOf(place);
  const worth = Number(place.dataset.worth);
  const counts = new Array(Math.floor(worth) + 1).fill(0);
  for (const credits of place.dataset.credits.split(",")) {
    counts[Math.min(counts.length - 1, Math.floor(Number(credits)))]++;
  }
  // Resolves light-dark(), which a canvas doesn't know.
  const resolved = (name) => {
    const probe = document.createElement("span");
    probe.style.color = `var(${name})`;
    place.append(probe);
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  };

  const written = (grade) => (document.documentElement.lang === "de" ? grade.replace(".", ",") : grade);
  const boundaries = () =>
    [...document.querySelectorAll("form :is(input[inputmode=decimal], [data-boundary])")]
      .map((told) => ({ grade: told.name ?? told.dataset.boundary, text: told.value ?? told.textContent }))
      .map(({ grade, text }) => ({ grade, credits: Number.parseFloat(text.replace(",", ".")) }))
      .filter(({ credits }) => Number.isFinite(credits));

  function drawBoundaries(chart) {
    const { ctx, bbox } = chart;
    ctx.save();
    ctx.strokeStyle = resolved("--warn");
    ctx.fillStyle = resolved("--quiet");
    ctx.textAlign = "center";
    let named = Infinity;
    for (const { grade, credits } of boundaries()) {
      const x = chart.valToPos(credits - 0.5, "x", true);
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
      // From the best grade down; on a phone not every line has room for its name.
      if (named - x > 24 * devicePixelRatio) {
        ctx.fillText(written(grade), x, bbox.top - 4 * devicePixelRatio);
        named = x;
      }
    }
    ctx.restore();
  }

  const axis = (label) => ({
    label,
    stroke: resolved("--quiet"),
    grid: { stroke: resolved("--line"), width: 1 },
    ticks: { stroke: resolved("--line") },
    // Nobody is half a candidate.
    incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500],
  });

  let chart;
  function draw() {
    chart?.destroy();
    chart = new globalThis.uPlot(
      {
        width: place.clientWidth,
        height: 260,
        padding: [20, 8, 0, 0],
        cursor: { show: false },
        legend: { show: false },
        scales: { x: { time: false, range: [-0.5, counts.length - 0.5] }, y: { range: (_, __, most) => [0, Math.max(1, most)] } },
        axes: [axis(say("credits")), axis(say("candidates"))],
        series: [
          {},
          { fill: resolved("--accent"), stroke: resolved("--accent"), paths: globalThis.uPlot.paths.bars({ size: [0.9, 60] }), points: { show: false } },
        ],
        hooks: { draw: [drawBoundaries] },
      },
      [counts.map((_, credits) => credits), counts],
      place,
    );
  }

  draw();
  addEventListener("resize", draw);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  document.addEventListener("input", (event) => {
    if (event.target.matches("form input[inputmode=decimal]")) chart.redraw();
  });
}
