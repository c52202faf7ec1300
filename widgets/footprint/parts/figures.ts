import type { ChartFigures } from '../../foundation/parts/chart-box.ts';
import { kilograms, type Desk } from '../desk.ts';

/** How the figures of this calculator stand in charts and explanations. */
export const inKilograms = (desk: Pick<Desk, 'rounding'>): ChartFigures => ({
  unit: 'kgCO₂e',
  figure: (value) => kilograms(desk, value),
});
