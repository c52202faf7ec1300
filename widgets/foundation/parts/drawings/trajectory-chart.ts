import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartDataset,
  type Plugin,
} from 'chart.js';
import type { ChartFigures, TrajectoryLine } from '../chart-box.ts';
import { axisLook, unitAbove } from './axes.ts';
import type { Pigments } from './pigments.ts';
import { present } from './present.ts';
import { shade } from './shade.ts';
import { spread } from './spread.ts';
import { measureIn, wrapped } from './text.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement);

export interface Trajectory extends ChartFigures {
  readonly years: readonly number[];
  readonly lines: readonly TrajectoryLine[];
}

/** The share of the picture that the names at the ends may take, their lines, and how high each is. */
const names = { share: 0.34, lines: 2, size: 13, height: 16 } as const;

/** What stands at the end of each line: its name and its last value. */
function labelsOf({ lines, figure }: Trajectory, { font }: Pigments, chart: Chart): string[][] {
  const measure = measureIn(chart.canvas, names.size, font);
  return lines.map(({ name, values }) => {
    const last = values.findLast((value) => value !== undefined);
    const title = wrapped(measure, name, chart.width * names.share, names.lines);
    return last === undefined ? [] : [...title, figure(last)];
  });
}

/** Names each line at its end, led there in the line's colour where the name had to give way. */
const namesAtEnds = (content: Trajectory, pigments: Pigments): Plugin<'line'> => ({
  id: 'names',
  beforeLayout(chart) {
    const measure = measureIn(chart.canvas, names.size, pigments.font);
    const widest = Math.max(0, ...labelsOf(content, pigments, chart).flat().map(measure));
    chart.options.layout = { padding: { top: 22, right: widest + 22 } };
  },
  afterDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    const ends = labelsOf(content, pigments, chart).flatMap((label, index) => {
      const last = content.lines[index]?.values.findLastIndex((value) => value !== undefined) ?? -1;
      const point = chart.getDatasetMeta(index).data[last];
      return point ? [{ label, point, colour: pigments.fill(content.lines[index]?.fill) }] : [];
    });
    const wanted = ends.map(({ label, point }) => ({ at: point.y, size: label.length * names.height + 6 }));
    const places = spread(wanted, 0, chart.height);
    ctx.font = `${names.size}px ${pigments.font}`;
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'start';
    ends.forEach(({ label, point, colour }, index) => {
      const y = places[index] ?? point.y;
      ctx.strokeStyle = colour;
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(point.x + 4, point.y);
      ctx.lineTo(chartArea.right + 14, y);
      ctx.stroke();
      label.forEach((text, line) => {
        ctx.fillStyle = line === label.length - 1 ? pigments.quiet : pigments.ink;
        ctx.fillText(text, chartArea.right + 18, y + (line - (label.length - 1) / 2) * names.height);
      });
    });
  },
});

/** The range that a line may lie in, behind all lines. */
const bandsOf = ({ years, lines }: Trajectory, { fill }: Pigments): Plugin<'line'> => ({
  id: 'bands',
  beforeDatasetsDraw({ ctx, scales: { x, y } }) {
    for (const { band = [], fill: number } of lines) {
      const known = band.flatMap((range, index) => (range ? [{ year: years[index] ?? 0, range }] : []));
      const edge = (end: 0 | 1) =>
        known.map(({ year, range }) => ({
          x: x?.getPixelForValue(year) ?? 0,
          y: y?.getPixelForValue(range[end]) ?? 0,
        }));
      shade(ctx, [...edge(0), ...edge(1).reverse()], fill(number));
    }
  },
});

/** Draws the lines over the years, or draws them again with other values. */
export function draw(canvas: HTMLCanvasElement, content: Trajectory): void {
  const { years, lines, unit } = content;
  const bounds = lines.flatMap(({ band = [] }) => band.flatMap((range) => range ?? []));
  present<'line'>(canvas, (pigments) => ({
    type: 'line',
    plugins: [bandsOf(content, pigments), namesAtEnds(content, pigments), unitAbove(unit, pigments)],
    data: {
      datasets: lines.map(({ values, fill, dashed }): ChartDataset<'line'> => {
        const lone = (index: number) => values[index - 1] === undefined && values[index + 1] === undefined;
        return {
          data: years.map((year, index) => ({ x: year, y: values[index] ?? NaN })),
          borderColor: pigments.fill(fill),
          borderWidth: 2,
          borderDash: dashed ? [5, 4] : [],
          pointBackgroundColor: pigments.fill(fill),
          pointBorderWidth: 0,
          pointRadius: ({ dataIndex }) => (lone(dataIndex) ? 4.5 : 2.5),
          clip: false,
        };
      }),
    },
    options: {
      scales: {
        x: {
          type: 'linear',
          min: years[0],
          max: years.at(-1),
          ...axisLook(pigments, { grid: false, figure: String, whole: true }),
        },
        y: {
          beginAtZero: true,
          suggestedMin: Math.min(0, ...bounds),
          suggestedMax: Math.max(0, ...bounds),
          ...axisLook(pigments, { grid: true }),
        },
      },
    },
  }));
}
