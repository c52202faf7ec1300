import { describe, expect, test } from 'vitest';
import { substances } from '../../../../src/calculators/factors/gwp.ts';
import { amount, aStudy, quantified } from '../one-study.ts';

const released = (substance: string) =>
  quantified(aStudy([{ kind: 'direct', fields: { substance, quantity: amount(2, 'kg') } }]));

describe('a gas that a process gives off', () => {
  test('counts though an inventory keeps it outside its total: 2 kg of R-22 × 1 960', async () => {
    const { total, byFlow, byGas } = await released('HCFC-22');
    expect(total.value).toBeCloseTo(3920, 9);
    expect(byFlow.fossil.value).toBeCloseTo(3920, 9);
    expect(byGas.get('ODS')?.value).toBeCloseTo(3920, 9);
  });

  const known = Object.values(substances).flatMap(({ id, gwp }) => (gwp.AR6 ? [[id, gwp.AR6.value]] : []));

  test.each(known)('%s × %f, by its potential and never in silence', async (id, potential) => {
    const { total, lines } = await released(String(id));
    expect(lines[0]?.flows).toHaveLength(1);
    expect(total.value).toBeCloseTo(2 * Number(potential), 8);
  });
});
