import { Chart, LinearScale, LineController, type Plugin } from 'chart.js';
import type { CostColumn, CurveUnits } from '../chart-box.ts';
import { axisLook, unitAbove } from './axes.ts';
import { boxesOf } from './columns.ts';
import { outside } from './outside.ts';
import type { Pigments } from './pigments.ts';
import { present } from './present.ts';

Chart.register(LinearScale, LineController);

export interface CostCurve {
  readonly columns: readonly CostColumn[];
  readonly units: CurveUnits;
}

const boxesIn = ({ scales }: Chart, columns: readonly CostColumn[]) =>
  boxesOf(
    columns,
    (tonnes) => scales['x']?.getPixelForValue(tonnes) ?? 0,
    (cost) => scales['y']?.getPixelForValue(cost) ?? 0,
  );

/** Draws the columns and the line at zero over them. */
const columnsOf = ({ columns }: CostCurve, { ink, fill }: Pigments): Plugin<'line'> => ({
  id: 'columns',
  beforeDatasetsDraw(chart) {
    const { ctx, chartArea, scales } = chart;
    boxesIn(chart, columns).forEach(({ left, right, top, bottom }, index) => {
      ctx.fillStyle = fill(columns[index]?.fill);
      // A gap of one pixel, where a column is wide enough to lose it.
      const width = right - left > 4 ? right - left - 1 : Math.max(right - left, 1);
      ctx.fillRect(left, top, width, Math.max(bottom - top, 1));
    });
    const zero = Math.round(scales['y']?.getPixelForValue(0) ?? 0) + 0.5;
    ctx.strokeStyle = ink;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(chartArea.left, zero);
    ctx.lineTo(chartArea.right, zero);
    ctx.stroke();
  },
});

/** Writes each column's number at its end, led there where it had to give way. */
const numbersOf = ({ columns }: CostCurve, { ink, quiet, font }: Pigments): Plugin<'line'> => ({
  id: 'numbers',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.font = `12px ${font}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillStyle = ink;
    ctx.strokeStyle = quiet;
    const boxes = boxesIn(chart, columns);
    const signs = columns.map(({ number, cost }) => {
      const text = String(number);
      return { text, width: ctx.measureText(text).width + 4, height: 14, above: cost >= 0 };
    });
    outside(boxes, signs).forEach(({ x, y, led }, index) => {
      const { text = '', above } = signs[index] ?? {};
      const { top, bottom } = boxes[index] ?? { top: y, bottom: y };
      ctx.fillText(text, x, y);
      if (!led) return;
      ctx.beginPath();
      ctx.moveTo(x, above ? top - 1 : bottom + 1);
      ctx.lineTo(x, above ? y + 6 : y - 6);
      ctx.stroke();
    });
  },
});

/** Draws the curve, or draws it again with other values. */
export function draw(canvas: HTMLCanvasElement, content: CostCurve): void {
  const costs = content.columns.map(({ cost }) => cost);
  present<'line'>(canvas, (pigments) => ({
    type: 'line',
    plugins: [
      columnsOf(content, pigments),
      numbersOf(content, pigments),
      unitAbove(content.units.cost, pigments),
    ],
    data: { datasets: [] },
    options: {
      layout: { padding: { top: 22, right: 14 } },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: content.columns.reduce((sum, { tonnes }) => sum + tonnes, 0),
          title: {
            display: true,
            text: content.units.tonnes,
            align: 'end',
            color: pigments.quiet,
            font: { family: pigments.font, size: 12 },
            padding: 0,
          },
          ...axisLook(pigments, { grid: false }),
        },
        y: {
          // Beyond the longest columns there is room for their numbers.
          suggestedMin: 1.1 * Math.min(0, ...costs),
          suggestedMax: 1.1 * Math.max(0, ...costs),
          ...axisLook(pigments, { grid: true }),
        },
      },
    },
  }));
}
