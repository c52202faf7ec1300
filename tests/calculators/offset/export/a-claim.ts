import { OffsetCatalogue } from '../../../../src/calculators/offset/catalogue.ts';
import type { Lot } from '../../../../src/calculators/offset/claim.ts';
import { newClaim } from '../../../../src/calculators/offset/new-claim.ts';
import {
  quantifyClaim,
  type ClaimInputs,
  type QuantifiedClaim,
} from '../../../../src/calculators/offset/quantify-claim.ts';

const cancelled = { status: 'retired', forYear: '2025', retiredOn: '2026-03-01', beneficiary: '某某厂', purpose: 'voluntary' }; // prettier-ignore

const lot = (id: string, kind: Lot['kind'], name: string, fields: Lot['fields']): Lot => ({
  id,
  kind,
  name,
  fields,
  evidence: { document: `${name}的证明.pdf` },
});

/**
 * Scope 1 of 250 t and 100 MWh of the grid in 2025: certificates for all of the electricity, 300 credits cancelled for the
 * 250 t, 40 held beside them, and two lots that can't count.
 */
export const aClaim: ClaimInputs = {
  entity: '某某厂',
  claim: {
    ...newClaim(2025),
    lines: [
      { id: 'line-1', kind: 'stated-emissions', name: '天然气', fields: { quantity: { unit: 'tCO2e', amount: '250' }, scope: '1' } },
      { id: 'line-2', kind: 'stated-electricity', name: '外购电', fields: { quantity: { unit: 'MWh', amount: '100' } } },
    ],
    reductions: [
      { id: 'r-1', name: '空压机余热回收', measure: 'A.4', tonnes: '120', document: '节能量核算.pdf' },
    ],
  },
  lots: [
    lot('lot-1', 'certificate', '绿证', { ...cancelled, quantity: { unit: 'MWh', amount: '100' }, generated: '2025-05', serials: 'GEC-1 至 GEC-100', project: '某光伏电站' }),
    lot('lot-2', 'ccer', '核销的', { ...cancelled, quantity: { unit: 'tCO2e', amount: '300' }, price: { unit: 'CNY', amount: '70' }, vintage: '2024', serials: 'CCER-1 至 CCER-300', project: '某造林项目', methodology: 'CCER-14-001-V01', boundary: 'outside' }),
    lot('lot-3', 'ccer', '持有的', { status: 'held', quantity: { unit: 'tCO2e', amount: '40' }, vintage: '2024', serials: 'CCER-301 至 CCER-340', boundary: 'outside' }),
    lot('lot-4', 'ccer', '去年的', { ...cancelled, forYear: '2024', retiredOn: '2025-03-01', quantity: { unit: 'tCO2e', amount: '10' }, vintage: '2023', serials: 'CCER-401 至 CCER-410' }),
    lot('lot-5', 'tanhuitong', '写错的', { ...cancelled, quantity: { unit: 'tCO2e', amount: '2.5' }, vintage: '2024' }),
  ],
}; // prettier-ignore

export const resultOf = (inputs: ClaimInputs): QuantifiedClaim =>
  quantifyClaim(inputs, new OffsetCatalogue());
