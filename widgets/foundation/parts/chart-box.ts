import { nothing, type TemplateResult } from 'lit';
import { formatNumber, formatTonnes } from '../../../src/calculators/index.ts';
import type { Words } from '../desk.ts';
import { pictures } from './picture.ts';

/** One of an element's pigments `--fill-1` to `--fill-3`; without it the plain one. */
export type Fill = 1 | 2 | 3 | undefined;

/** One bar of a chart. */
export interface Bar {
  readonly name: string;
  /** How long it is; below zero it goes back. */
  readonly value: number;
  /** Where it begins: at zero, but for a waterfall and a tornado. */
  readonly from?: number;
  readonly fill?: Fill;
}

/** One axis of a radar. */
export interface RadarAxis {
  readonly name: string;
  /** From 0 to 1; nothing is a gap. */
  readonly now: number | undefined;
  readonly earlier?: number | undefined;
}

/** What the assessments of a radar are called, as short as 2026; with an earlier one each axis shows what became of it. */
export interface RadarSeries {
  readonly now: string;
  readonly earlier?: string;
}

/** One line over the years. */
export interface TrajectoryLine {
  readonly name: string;
  /** By year; nothing is a gap. A lone value is a point. */
  readonly values: readonly (number | undefined)[];
  /** The lowest and the highest it may be, by year. */
  readonly band?: readonly (readonly [number, number] | undefined)[];
  readonly fill?: Fill;
  /** What is wished for, or would be without doing anything. */
  readonly dashed?: boolean;
}

/** One measure on the cost curve. */
export interface CostColumn {
  /** Its number in the table above. */
  readonly number: number;
  /** How much it reduces, above zero: the column's width. */
  readonly tonnes: number;
  /** What a tonne costs: the column's height. Below zero it saves money, and the column hangs. */
  readonly cost: number;
  readonly fill?: Fill;
}

/** What the values of a chart are in, and how they are written. */
export interface ChartFigures {
  readonly unit: string;
  readonly figure: (value: number) => string;
}

const tonnesOfCo2e: ChartFigures = { unit: 'tCO₂e', figure: (value) => formatTonnes(value) };

const percent: ChartFigures = {
  unit: '%',
  figure: (value) => `${formatNumber(value * 100, { decimals: 0 })} %`,
};

const bars = pictures(() => import('./drawings/bar-chart.ts'));
const radars = pictures(() => import('./drawings/radar-chart.ts'));
const trajectories = pictures(() => import('./drawings/trajectory-chart.ts'));
const curves = pictures(() => import('./drawings/cost-curve.ts'));

/** Horizontal bars, two or more. */
export function chart(
  words: Words,
  title: string,
  all: readonly Bar[],
  { unit, figure }: ChartFigures = tonnesOfCo2e,
): TemplateResult | typeof nothing {
  if (all.length < 2) return nothing;
  return bars(words, { title, unit, place: `rows-${Math.min(all.length, 8)}` }, { bars: all, figure });
}

/** Three to ten axes around a centre, each with its value; nothing where there are fewer or no values. */
export function radar(
  words: Words,
  title: string,
  axes: readonly RadarAxis[],
  series: RadarSeries,
  { unit, figure }: ChartFigures = percent,
): TemplateResult | typeof nothing {
  if (axes.length < 3 || axes.every(({ now, earlier }) => (now ?? earlier) === undefined)) return nothing;
  return radars(words, { title, unit, place: 'radar' }, { axes, series, figure });
}

/** Lines over two years or more, named where they end; the scale begins at zero. */
export function trajectory(
  words: Words,
  title: string,
  years: readonly number[],
  lines: readonly TrajectoryLine[],
  { unit, figure }: ChartFigures = tonnesOfCo2e,
): TemplateResult | typeof nothing {
  if (years.length < 2 || !lines.length) return nothing;
  return trajectories(words, { title, unit, place: 'trajectory' }, { years, lines, unit, figure });
}

/** What the axes of a cost curve are in: CNY/tCO₂e up, tCO₂e across. */
export interface CurveUnits {
  readonly cost: string;
  readonly tonnes: string;
}

/**
 * The marginal abatement costs of measures in the order they come, which is that of the table, cheapest first. What
 * reduces nothing has no column.
 */
export function costCurve(
  words: Words,
  title: string,
  all: readonly CostColumn[],
  units: CurveUnits,
): TemplateResult | typeof nothing {
  const columns = all.filter(({ tonnes }) => tonnes > 0);
  if (!columns.length) return nothing;
  const unit = words.t.results.axes(units.cost, units.tonnes);
  return curves(words, { title, unit, place: 'cost-curve' }, { columns, units });
}
