import { describe, expect, test } from 'vitest';
import { rederive } from '../../../../src/calculators/engine/explanation.ts';
import { analyseStudy } from '../../../../src/calculators/footprint/analysis/analyse-study.ts';
import { MOST_NESTED } from '../../../../src/calculators/footprint/quantify/assembly-counts.ts';
import { amount, aStudy, ownFactor, quantified, type TestLine } from '../one-study.ts';

/** Assemblies in one another, the outermost first, and a kilogram in the innermost. */
function nested(levels: number, count: number | string = 2): TestLine[] {
  const assemblies = Array.from({ length: levels }, (_, level): TestLine => ({
    kind: 'assembly',
    stage: 'raw-materials',
    fields: { quantity: amount(count, 'piece') },
    ...(level > 0 && { part: `line-${level}` }),
  }));
  return [...assemblies, { kind: 'material', part: `line-${levels}`, fields: ownFactor(1) }];
}

describe('assemblies in assemblies', () => {
  test('multiply their counts as deep as they may be: 2^32', async () => {
    const { total, lines } = await quantified(aStudy(nested(MOST_NESTED)));
    expect(total.value).toBe(2 ** MOST_NESTED);
    expect(rederive(total)).toBe(total.value);
    expect(lines.at(-1)?.problems).toEqual([]);
  });

  test('are refused beyond it, wherever the line is read first', async () => {
    const lines = nested(MOST_NESTED + 1);
    const inner = { ...lines.at(-1), name: 'inner' } as TestLine;
    const above = { ...inner, part: `line-${MOST_NESTED}` };
    const [a, b] = (await quantified(aStudy([...lines, above]))).lines.slice(-2);
    expect(a?.problems).toEqual([
      {
        severity: 'error',
        code: 'assemblyTooDeep',
        field: 'part',
        facts: { came: 'line 33', maximum: MOST_NESTED },
      },
    ]);
    expect(b?.problems).toEqual([]);
    const reversed = (await quantified(aStudy([...lines.slice(0, -1), above, inner]))).lines.slice(-2);
    expect(reversed.map(({ problems }) => problems.length)).toEqual([0, 1]);
  });

  test('beyond 10^15 of a part are no number that counts, and nothing is infinite', async () => {
    const study = await quantified(aStudy(nested(22, 1e15)));
    expect(study.lines.at(-1)?.problems.map(({ code }) => code)).toEqual(['tooLarge']);
    expect(study.total.value).toBe(0);
    expect(analyseStudy(study).contributions.tree.value.value).toBe(0);
  });

  test('by the thousands are refused at once, and every line is in the tree once', async () => {
    const lines = nested(12_000, 1);
    const leaves = lines.slice(0, 12_000).map((_, place): TestLine => ({
      kind: 'material',
      part: `line-${place + 1}`,
      fields: ownFactor(1),
    }));
    const study = await quantified(aStudy([...lines, ...leaves]));
    expect(study.total.value).toBe(MOST_NESTED);
    const { tree } = analyseStudy(study).contributions;
    const countOf = ({ parts }: typeof tree): number =>
      parts.reduce((sum, part) => sum + countOf(part), parts.length);
    expect(countOf(tree)).toBe(study.lines.length);
  }, 20_000);
});
