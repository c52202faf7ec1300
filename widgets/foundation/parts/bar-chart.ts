import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import type { Bar, ChartFigures } from './chart-box.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** A canvas can't read custom properties, so the pigments are resolved where it stands. */
function pigments(canvas: HTMLCanvasElement) {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => {
    canvas.style.setProperty('background-color', `var(${name})`);
    const resolved = style.backgroundColor;
    canvas.style.removeProperty('background-color');
    return resolved;
  };
  return {
    ink: style.color,
    fills: { 1: colour('--fill-1'), 2: colour('--fill-2'), 3: colour('--fill-3') } as Record<number, string>,
    plain: colour('--fill-plain'),
    font: style.fontFamily,
  };
}

/** Writes each value at the end of its bar: a direct label instead of a grid to read it off. */
const labelsOf = (bars: readonly Bar[], figure: ChartFigures['figure']): Plugin<'bar'> => ({
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

/** The share of the picture that the names may take. */
const LABELS = 0.36;

/** A name as far as it fits into so many pixels: 13 for a character of Han, 7 for others. */
function shortened(name: string, room: number): string {
  let left = Math.max(room, 98);
  const cut = [...name].findIndex((one) => (left -= /\p{Script=Han}/u.test(one) ? 13 : 7) < 0);
  return cut < 0 ? name : `${[...name].slice(0, cut).join('')}…`;
}

/** Draws horizontal bars, or draws them again with other values; colours follow the scheme of the page. */
export function drawBars(
  canvas: HTMLCanvasElement,
  bars: readonly Bar[],
  figure: ChartFigures['figure'],
): void {
  Chart.getChart(canvas)?.destroy();
  const { ink, fills, plain, font } = pigments(canvas);
  new Chart(canvas, {
    type: 'bar',
    plugins: [labelsOf(bars, figure)],
    data: {
      labels: bars.map(({ name }) => name),
      datasets: [
        {
          data: bars.map(({ value, from = 0 }): [number, number] => [from, from + value]),
          backgroundColor: bars.map(({ fill }) => (fill ? (fills[fill] ?? plain) : plain)),
          barThickness: 14,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      events: [],
      maintainAspectRatio: false,
      color: ink,
      font: { family: font },
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
            callback: (_, index) => shortened(bars[index]?.name ?? '', canvas.clientWidth * LABELS),
          },
        },
      },
    },
  });
}
