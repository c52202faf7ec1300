import type { Chart, Plugin, RadialLinearScale } from 'chart.js';
import type { Pigments } from './pigments.ts';
import type { Radar } from './radar-chart.ts';
import { spread } from './spread.ts';
import { measureIn, wrapped } from './text.ts';

/** The size of the names, the height of a line of them, how many there may be, and how far they are from the axes. */
const text = { size: 12, line: 14, lines: 3, gap: 8 } as const;

/** The room of a name beside the circle, as a share of the picture and in pixels at least and at most. */
const beside = { share: 0.26, least: 74, most: 170 } as const;

/** What stands at the end of an axis: its name, and its value or what became of an earlier one. */
interface Label {
  readonly name: readonly string[];
  readonly value: readonly string[];
}

/** The labels of all axes, and the room that those beside the circle take. */
function labelsOf({ axes, series, figure }: Radar, { font }: Pigments, { canvas, width }: Chart) {
  const measure = measureIn(canvas, text.size, font);
  const written = (value: number | undefined) => (value === undefined ? '—' : figure(value));
  const values = axes.map(({ now, earlier }) =>
    series.earlier === undefined ? written(now) : `${written(earlier)} → ${written(now)}`,
  );
  const share = Math.min(Math.max(width * beside.share, beside.least), beside.most);
  const room = Math.max(share, ...values.map(measure));
  // Above and below the circle a label keeps away from those beside it, wherever they give way to.
  const upright = 2 * Math.sin((2 * Math.PI) / axes.length) * (width / 2 - room - text.gap);
  const labels = axes.map(({ name }, index): Label => {
    const own = (index * 2) % axes.length === 0 ? upright : room;
    return {
      name: wrapped(measure, name, own, text.lines),
      value: wrapped(measure, values[index] ?? '', own, 2),
    };
  });
  return { labels, room };
}

const heightOf = ({ name, value }: Label): number => (name.length + value.length) * text.line;

/**
 * Names the axes at their ends, above a foot of so many pixels. The library's own labels leave a narrow picture and lie on
 * each other; these give way up and down.
 */
export const namesOfAxes = (radar: Radar, pigments: Pigments, foot: number): Plugin<'radar'> => ({
  id: 'names',
  beforeLayout(chart) {
    const { labels, room } = labelsOf(radar, pigments, chart);
    const heights = labels.map((label) => heightOf(label) + text.gap);
    const side = room + text.gap;
    const bottom = Math.max(...heights.slice(1)) + foot;
    chart.options.layout = { padding: { top: heights[0], bottom, left: side, right: side } };
  },
  afterDraw(chart) {
    const { ctx, height, scales } = chart;
    const scale = scales['r'] as RadialLinearScale;
    const radius = scale.drawingArea + text.gap;
    const labels = labelsOf(radar, pigments, chart).labels.map((label, index) => {
      const { x, y } = scale.getPointPosition(index, radius);
      const size = heightOf(label);
      const side = Math.abs(x - scale.xCenter) < 1 ? 0 : Math.sign(x - scale.xCenter);
      // Beside the circle a name is in the middle of its axis' end, above and below it clear of it.
      return { ...label, x, side, size, at: y + (((y - scale.yCenter) / radius) * size) / 2 };
    });
    ctx.font = `${text.size}px ${pigments.font}`;
    ctx.textBaseline = 'middle';
    for (const side of [-1, 0, 1]) {
      const here = labels.filter((label) => label.side === side);
      const middles = spread(here, 0, height - foot);
      ctx.textAlign = side < 0 ? 'end' : side > 0 ? 'start' : 'center';
      here.forEach(({ name, value, x, at, size }, index) => {
        const first = (middles[index] ?? at) - (size - text.line) / 2;
        [...name, ...value].forEach((line, row) => {
          ctx.fillStyle = row < name.length ? pigments.ink : pigments.quiet;
          ctx.fillText(line, x, first + row * text.line);
        });
      });
    }
  },
});
