import { convert, multiplyConverted } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { dimensionOf } from '../../engine/units.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import type { FamilyId } from '../../factors/registry.ts';
import { emissionsByFactor, isOfGas } from '../../lines/by-factor.ts';
import type { PartOf } from '../effect.ts';
import { defineAssumption, ownValue } from './assumption.ts';
import { defineEstimator } from './estimator.ts';
import { auxiliaryField, auxiliaryOf } from './loads.ts';

/** Goods that are bought no more, or in addition. */
const purchased = (direction: 'saved' | 'added', amount: Quantification<'tCO2e'>): PartOf<'emissions'> => ({
  kind: 'emissions',
  direction,
  scope: 3,
  amount,
});

const waterFactor = defineAssumption({
  key: 'waterFactor',
  label: 'emissionFactor',
  unit: 'kgCO2e',
  per: 'm3',
  range: [0.3, 0.9],
  note: {
    zh: '自来水供应与污水处理合计约 0.3～0.9 kgCO₂e/m³。',
    en: 'Supply and treatment together emit about 0.3 to 0.9 kgCO₂e per m³.',
  },
});

/** Water that is used again (annex A, 15): supply and treatment that it replaces, less the electricity it takes. */
export const waterReuse = defineEstimator({
  id: 'water-reuse',
  stage: 'efficiency',
  assumptions: [waterFactor],
  fields: () => [
    { type: 'quantity', key: 'water', activity: true, units: ['m3', '10^4 m3'] },
    ownValue(waterFactor),
    auxiliaryField,
  ],
  estimate: (read) => {
    const water = read.quantity('water');
    const factor = read.assumed(waterFactor);
    if (!water || !factor) return undefined;
    const saved = convert(multiplyConverted(water, factor, 'emissions'), 'tCO2e');
    return { parts: [purchased('saved', saved), ...auxiliaryOf(read)] };
  },
});

/** The families of purchased materials. */
const materialFamilies: readonly FamilyId[] = [
  'materials-metals',
  'materials-plastics',
  'materials-construction',
  'materials-other',
];

const perMass = (factor: CitedFactor): boolean => isOfGas(factor) && dimensionOf(factor.per) === 'mass';

/**
 * Recycled in place of virgin material (annex A, 16): kg × (EF of the virgin − EF of the recycled), both of the registry,
 * and only where they count the same part of its life and come from one publication.
 */
export const recycledMaterial = defineEstimator({
  id: 'recycled-material',
  stage: 'other',
  assumptions: [],
  fields: () => [
    { type: 'quantity', key: 'amount', activity: true, units: ['t', 'kg'] },
    { type: 'factor', key: 'virgin', families: materialFamilies },
    { type: 'factor', key: 'recycled', families: materialFamilies },
  ],
  estimate: (read) => {
    const amount = read.quantity('amount');
    const [virgin, recycled] = [read.factor('virgin', perMass), read.factor('recycled', perMass)];
    if (!amount || !virgin || !recycled) return undefined;
    if (virgin.boundary !== recycled.boundary) {
      const facts = { virgin: virgin.id, recycled: recycled.id };
      return void read.add('error', 'boundariesDiffer', 'recycled', facts);
    }
    if (virgin.citation.reference !== recycled.citation.reference) {
      read.add('ask', 'publicationsDiffer', 'recycled', { virgin: virgin.id, recycled: recycled.id });
    }
    const before = emissionsByFactor(read, amount, read.coefficient('emissionFactor', virgin), virgin);
    const after = emissionsByFactor(read, amount, read.coefficient('recycledFactor', recycled), recycled);
    return { parts: [purchased('saved', before.total), purchased('added', after.total)] };
  },
});

const sheet = defineAssumption({
  key: 'massPerSheet',
  label: { zh: '每张纸的质量', en: 'Mass of a sheet' },
  unit: 'g',
  per: 'piece',
  range: [4.6, 4.6],
  note: { zh: '一张 A4 打印纸约 4.6 g。', en: 'A sheet of A4 weighs about 4.6 g.' },
});

const paper = defineAssumption({
  key: 'paperFactor',
  label: 'emissionFactor',
  unit: 'kgCO2e',
  per: 'kg',
  range: [1, 1],
  note: { zh: '打印纸约 1.0 kgCO₂e/kg。', en: 'Office paper emits about 1.0 kgCO₂e per kg.' },
});

/** Paper that isn't printed (annex A, 25). It is little, and shown as what it is. */
export const paperless = defineEstimator({
  id: 'paperless',
  stage: 'demand',
  assumptions: [sheet, paper],
  fields: () => [
    { type: 'quantity', key: 'sheets', activity: true, units: ['piece', '10^4 piece'] },
    ownValue(sheet),
    ownValue(paper),
  ],
  estimate: (read) => {
    const sheets = read.quantity('sheets');
    const [mass, factor] = [read.assumed(sheet), read.assumed(paper)];
    if (!sheets || !mass || !factor) return undefined;
    const saved = multiplyConverted(multiplyConverted(sheets, mass, 'activityData'), factor, 'emissions');
    return { parts: [purchased('saved', convert(saved, 'tCO2e'))] };
  },
});
