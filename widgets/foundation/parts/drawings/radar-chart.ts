import {
  Chart,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  type ChartDataset,
  type Plugin,
} from 'chart.js';
import type { ChartFigures, RadarAxis, RadarSeries } from '../chart-box.ts';
import type { Pigments } from './pigments.ts';
import { present } from './present.ts';
import { namesOfAxes } from './radar-names.ts';
import { shade } from './shade.ts';
import { measureIn, wrapped } from './text.ts';

Chart.register(LineElement, PointElement, RadarController, RadialLinearScale);

export interface Radar extends Pick<ChartFigures, 'figure'> {
  readonly axes: readonly RadarAxis[];
  readonly series: RadarSeries;
}

/** How the earlier outline is dashed, and so its sample. */
const dash = [4, 3];

/** The size of the names, a sample of a line, the space after it, the space between two, and the height of their row. */
const key = { size: 13, sample: 24, space: 6, between: 18, row: 24 } as const;

/** Says which outline is which: a sample of each with its name, at the foot. */
const keyOf = ({ series }: Radar, { ink, fill, font }: Pigments): Plugin<'radar'> => ({
  id: 'key',
  afterDraw({ canvas, ctx, width, height }) {
    const y = height - key.row / 2 + 4;
    const measure = measureIn(canvas, key.size, font);
    const room = (width - key.between) / 2 - key.sample - key.space;
    ctx.font = `${key.size}px ${font}`;
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'start';
    ctx.fillStyle = ink;
    ctx.lineWidth = 2;
    const samples = [
      { name: series.earlier ?? '', colour: fill(undefined), lineDash: dash },
      { name: series.now, colour: fill(1), lineDash: [] },
    ].map(({ name, ...look }) => {
      const [short = ''] = wrapped(measure, name, room, 1);
      return { ...look, name: short, width: key.sample + key.space + measure(short) };
    });
    let x = (width - samples.reduce<number>((sum, one) => sum + one.width, key.between)) / 2;
    for (const sample of samples) {
      ctx.strokeStyle = sample.colour;
      ctx.setLineDash(sample.lineDash);
      ctx.beginPath();
      ctx.moveTo(x, y);
      ctx.lineTo(x + key.sample, y);
      ctx.stroke();
      ctx.fillText(sample.name, x + key.sample + key.space, y);
      x += sample.width + key.between;
    }
    ctx.setLineDash([]);
  },
});

/** The ground of the present outline where it is whole; one with a gap encloses nothing. */
const groundOf = ({ axes }: Radar, { fill }: Pigments): Plugin<'radar'> => ({
  id: 'ground',
  beforeDatasetsDraw(chart) {
    if (axes.some(({ now }) => now === undefined)) return;
    shade(chart.ctx, chart.getDatasetMeta(chart.data.datasets.length - 1).data, fill(1));
  },
});

/** Draws the axes with their names and values, and one outline or two, or draws them again with other values. */
export function draw(canvas: HTMLCanvasElement, content: Radar): void {
  const { axes, series } = content;
  const compared = series.earlier !== undefined;
  present<'radar'>(canvas, (pigments) => {
    const outline = (values: readonly (number | undefined)[], colour: string): ChartDataset<'radar'> => ({
      data: values.map((value) => value ?? NaN),
      borderColor: colour,
      borderWidth: 2,
      pointBackgroundColor: colour,
      pointBorderWidth: 0,
      pointRadius: 3,
      clip: false,
    });
    const now = outline(
      axes.map((axis) => axis.now),
      pigments.fill(1),
    );
    const earlier = {
      ...outline(
        axes.map((axis) => axis.earlier),
        pigments.fill(undefined),
      ),
      borderDash: dash,
    };
    return {
      type: 'radar',
      plugins: [
        groundOf(content, pigments),
        namesOfAxes(content, pigments, compared ? key.row : 0),
        ...(compared ? [keyOf(content, pigments)] : []),
      ],
      data: { labels: axes.map(({ name }) => name), datasets: compared ? [earlier, now] : [now] },
      options: {
        scales: {
          r: {
            min: 0,
            max: 1,
            ticks: { display: false, stepSize: 0.5 },
            grid: { color: pigments.rule },
            angleLines: { color: pigments.rule },
            pointLabels: { display: false },
          },
        },
      },
    };
  });
}
