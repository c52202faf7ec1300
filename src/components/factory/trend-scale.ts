import type { Trend, TrendSeriesId } from '../../calculators/index.ts';

/** The room of a picture in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where years and tonnes lie in a frame. */
export interface Scale {
  /** The middle of a year's place, by its position in the row. */
  readonly x: (place: number) => number;
  readonly y: (tonnes: number) => number;
  /** The width of a bar. */
  readonly bar: number;
  readonly ticks: readonly number[];
}

/** A value of a series in a year; zero where the year has none, as a stack needs. */
export const valueAt = ({ series }: Trend, id: TrendSeriesId, place: number): number | undefined =>
  series.get(id)?.[place]?.value;

/** From zero to the highest that is drawn, in steps that read well. */
export function scaleOf(trend: Trend, { width, height, left, right, top, bottom }: Frame): Scale {
  const { years, series, basis } = trend;
  const stacks = years.map((_, place) =>
    (['scope1', `scope2-${basis}`, 'scope3'] as const).reduce(
      (sum, id) => sum + Math.max(0, valueAt(trend, id, place) ?? 0),
      0,
    ),
  );
  const lines = [...series]
    .filter(([id]) => !id.startsWith('scope'))
    .flatMap(([, values]) => values.map((one) => one?.value ?? 0));
  const others = years.map(
    (_, place) => (valueAt(trend, 'scope1', place) ?? 0) + (valueAt(trend, otherBasis(basis), place) ?? 0),
  );
  const most = Math.max(...stacks, ...lines, ...others, 1e-9);
  const step = stepOf(most / 4);
  const highest = Math.ceil(most / step) * step;
  const band = (width - left - right) / years.length;
  return {
    x: (place) => left + band * (place + 0.5),
    y: (tonnes) => top + (height - top - bottom) * (1 - tonnes / highest),
    bar: Math.min(48, band * 0.56),
    ticks: Array.from({ length: Math.round(highest / step) + 1 }, (_, index) => index * step),
  };
}

export const otherBasis = (basis: Trend['basis']): TrendSeriesId =>
  basis === 'market' ? 'scope2-location' : 'scope2-market';

/** 1, 2 or 5 times a power of ten, at least `rough`. */
function stepOf(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}
