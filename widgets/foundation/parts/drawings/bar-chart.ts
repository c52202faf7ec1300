import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import type { Bar, ChartFigures } from '../chart-box.ts';
import { present } from './present.ts';
import { measureIn, wrapped } from './text.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface Bars extends Pick<ChartFigures, 'figure'> {
  readonly bars: readonly Bar[];
}

/** Writes each value at the end of its bar: a direct label instead of a grid to read it off. */
const labelsOf = ({ bars, figure }: Bars): Plugin<'bar'> => ({
  id: 'labels',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.textBaseline = 'middle';
    ctx.fillStyle = String(chart.options.color);
    chart.getDatasetMeta(0).data.forEach((bar, index) => {
      ctx.fillText(figure(bars[index]?.value ?? 0), Math.max(bar.x, bar.getProps(['base']).base) + 6, bar.y);
    });
  },
});

/** The share of the picture that the names may take, and the pixels that they always get. */
const names = { share: 0.36, least: 98 } as const;

/** Draws horizontal bars, or draws them again with other values. */
export function draw(canvas: HTMLCanvasElement, content: Bars): void {
  const { bars } = content;
  present<'bar'>(canvas, ({ ink, fill, font }) => ({
    type: 'bar',
    plugins: [labelsOf(content)],
    data: {
      labels: bars.map(({ name }) => name),
      datasets: [
        {
          data: bars.map(({ value, from = 0 }): [number, number] => [from, from + value]),
          backgroundColor: bars.map((bar) => fill(bar.fill)),
          barThickness: 14,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { right: 72 } },
      scales: {
        // Bars that all begin away from zero show their differences, which a scale from zero would press flat.
        x: { display: false, beginAtZero: bars.some(({ from = 0 }) => from === 0) },
        y: {
          border: { display: false },
          grid: { display: false },
          ticks: {
            color: ink,
            font: { family: font, size: 13 },
            callback: (_, index) => {
              const room = Math.max(canvas.clientWidth * names.share, names.least);
              return wrapped(measureIn(canvas, 13, font), bars[index]?.name ?? '', room, 1);
            },
          },
        },
      },
    },
  }));
}
