import type { Line } from '../../src/calculators/emissions/inventory.ts';
import { lineOf } from '../calculators/emissions/one-line.ts';
import { printed } from './typed.ts';

/** Grid electricity at the example's factors; the residual one where it prints another. */
export const grid = (megawattHours: number, location: number, residual = location): Line =>
  lineOf(
    'grid-electricity',
    { quantity: { amount: megawattHours, unit: 'MWh' } },
    { overrides: { emissionFactor: printed(location), residualFactor: printed(residual) } },
  );

/** Heat in GJ at the example's factor in tCO2/GJ. */
export const heat = (gigajoules: number, factor: number): Line =>
  lineOf(
    'heat',
    { quantity: { amount: gigajoules, unit: 'GJ' } },
    { overrides: { emissionFactor: printed(factor) } },
  );
