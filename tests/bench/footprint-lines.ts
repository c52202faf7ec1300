import { newStudy } from '../../src/calculators/footprint/new-study.ts';
import type { FootprintLine, FootprintStudy } from '../../src/calculators/footprint/study.ts';

type Pattern = Pick<FootprintLine, 'kind' | 'stage' | 'fields' | 'legs' | 'per'>;

/** Lines of the kinds a product has most of, as they are typed. */
const patterns: readonly ((amount: string) => Pattern)[] = [
  (amount) => ({
    kind: 'material',
    stage: 'raw-materials',
    fields: {
      factor: 'material-plate-cn',
      quantity: { amount, unit: 'kg' },
      loss: { amount: '8', unit: '%' },
    },
  }),
  (amount) => ({
    kind: 'material',
    stage: 'raw-materials',
    fields: {
      basis: 'supplier',
      ownDocument: '供应商 2023 年产品碳足迹报告',
      ownPer: 'kg',
      ownFactor: { amount: '1.9', unit: 'kgCO2e' },
      quantity: { amount, unit: 'kg' },
    },
  }),
  (amount) => ({
    kind: 'transport',
    stage: 'raw-materials',
    fields: { quantity: { amount, unit: 'kg' } },
    legs: ['leg-1', 'leg-2'].map((id) => ({
      id,
      fields: { factor: 'freight-heavy-diesel-truck-30t-cn', distance: { amount: '320', unit: 'km' } },
    })),
  }),
  (amount) => ({
    kind: 'electricity',
    stage: 'production',
    per: 'period',
    fields: { quantity: { amount, unit: 'MWh' } },
  }),
  (amount) => ({
    kind: 'fuel',
    stage: 'production',
    per: 'period',
    fields: { fuel: 'natural-gas', quantity: { amount, unit: 'Nm3' } },
  }),
];

/** A study of `count` lines of mixed kinds, every one with its half-widths. */
export function studyOfLines(count: number): FootprintStudy {
  const lines = Array.from({ length: count }, (_, index): FootprintLine => {
    const pattern = patterns[index % patterns.length];
    if (!pattern) throw new Error('There are patterns for every line.');
    return {
      id: `line-${index}`,
      name: `第 ${index} 行`,
      uncertainty: { activity: '5', factor: '15' },
      ...pattern(`1,${100 + (index % 900)}.5`),
    };
  });
  return { ...newStudy('bench', 2024), output: '30000', lines };
}
