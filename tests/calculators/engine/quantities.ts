import type { Factor } from '../../../src/calculators/engine/factor.ts';
import type { Quantification } from '../../../src/calculators/engine/quantification.ts';
import type { Unit } from '../../../src/calculators/engine/units.ts';

/** A quantity as a reader enters it. */
export const entered = <U extends Unit>(value: number, unit: U): Quantification<U> => ({
  label: 'activityData',
  value,
  unit,
  basis: { kind: 'entered', status: 'billed', document: '结算单' },
});

/** A factor with its citation, for tests of the engine, which knows no registry. */
export const factor = <const U extends Unit, const P extends Unit>(
  id: string,
  value: number,
  unit: U,
  per: P,
): Factor<U, P> => ({
  id,
  name: { zh: id, en: id },
  value,
  unit,
  per,
  boundary: 'combustion',
  citation: { reference: 'a-standard', locator: `table 1, ${id}` },
  confidence: 'two-sources',
  usedBy: ['emissions'],
  reviewBy: '2027-06-30',
});
