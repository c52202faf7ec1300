import type { Plugin } from 'chart.js';
import { formatNumber } from '../../../../src/calculators/index.ts';
import type { Pigments } from './pigments.ts';

interface AxisLook {
  /** Whether lines go out from its ticks. */
  readonly grid: boolean;
  readonly figure?: (value: number) => string;
  /** Whether its steps are whole numbers. */
  readonly whole?: boolean;
}

/** A linear axis: a few ticks on whole steps, upright. */
export const axisLook = (
  { quiet, rule, font }: Pigments,
  { grid, figure = (value) => formatNumber(value), whole }: AxisLook,
) =>
  ({
    border: { color: rule },
    grid: { color: rule, drawOnChartArea: grid, drawTicks: !grid, tickLength: 4 },
    ticks: {
      color: quiet,
      font: { family: font, size: 12 },
      maxTicksLimit: 6,
      maxRotation: 0,
      includeBounds: false,
      ...(whole ? { precision: 0 } : {}),
      callback: (value: string | number) => figure(Number(value)),
    },
  }) as const;

/** Writes what an upright axis is in above its end. */
export const unitAbove = (unit: string, { quiet, font }: Pigments): Plugin<'line'> => ({
  id: 'unit',
  afterDraw({ ctx }) {
    ctx.font = `12px ${font}`;
    ctx.fillStyle = quiet;
    ctx.textBaseline = 'top';
    ctx.textAlign = 'start';
    ctx.fillText(unit, 0, 0);
  },
});
