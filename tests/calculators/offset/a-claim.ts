import { OffsetCatalogue } from '../../../src/calculators/offset/catalogue.ts';
import type { Claim, Lot, Reduction, ResidualLine } from '../../../src/calculators/offset/claim.ts';
import { newClaim } from '../../../src/calculators/offset/new-claim.ts';
import { quantifyClaim, type QuantifiedClaim } from '../../../src/calculators/offset/quantify-claim.ts';

export const catalogue = new OffsetCatalogue();
export const entity = '重庆某机械厂';

/** Emissions of scope 1 as another report states them. */
export const stated = (tonnes: number): ResidualLine => ({
  id: 'scope-1',
  kind: 'stated-emissions',
  name: '范围1',
  fields: { quantity: { amount: tonnes, unit: 'tCO2e' }, scope: '1' },
});

/** Credits with nothing wrong, cancelled for a year. */
export const cancelled = (year: number, tonnes: number): Lot => ({
  id: `lot-${year}`,
  kind: 'ccer',
  name: `${year} 年林业碳汇`,
  fields: {
    quantity: { amount: tonnes, unit: 'tCO2e' },
    price: { amount: '70', unit: 'CNY' },
    serials: `CCER-${year}-000001 ~ CCER-${year}-${String(tonnes).padStart(6, '0')}`,
    vintage: `${year - 1}`,
    status: 'retired',
    forYear: `${year}`,
    retiredOn: `${year + 1}-03-01`,
    beneficiary: entity,
    boundary: 'outside',
  },
  evidence: { document: `注销证明 ${year}` },
});

const reduced = (tonnes: number): Reduction => ({
  id: 'measure',
  name: '高效电机',
  tonnes,
  document: '节能量核定',
});

/** A year with so many tonnes emitted, offset and reduced. */
export function yearWith(
  year: number,
  { emitted, offset, own }: { readonly emitted: number; readonly offset: number; readonly own: number },
  change: Partial<Claim> = {},
): QuantifiedClaim {
  const claim: Claim = {
    ...newClaim(year),
    lines: emitted ? [stated(emitted)] : [],
    reductions: own ? [reduced(own)] : [],
    ...change,
  };
  return quantifyClaim({ claim, lots: offset ? [cancelled(year, offset)] : [], entity }, catalogue);
}
