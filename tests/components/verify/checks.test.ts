import { describe, expect, test } from 'vitest';
import * as tools from '../../../src/calculators/receipt/index.ts';
import {
  arithmeticCheck,
  isRounding,
  replayCheck,
  sealsCheck,
  verdictOf,
} from '../../../src/components/verify/checks.ts';
import { exampleFile, receiptsFor } from '../../calculators/receipt/receipts.ts';

const receiptOf = async () => {
  const [receipt] = await receiptsFor(exampleFile('machinery'));
  if (!receipt) throw new Error('The example should have a result.');
  return receipt;
};

describe('the verdict', () => {
  test('is the worst of the checks: what fails, then what is under way, then what was not checked', () => {
    expect(verdictOf(['holds', 'holds', 'holds', 'holds'])).toBe('holds');
    expect(verdictOf(['holds', 'unchecked', 'holds', 'holds'])).toBe('unchecked');
    expect(verdictOf(['pending', 'unchecked', 'holds', 'holds'])).toBe('pending');
    expect(verdictOf(['pending', 'unchecked', 'holds', 'fails'])).toBe('fails');
  });

  test('names each hash that isn’t that of its content', () => {
    const seals = { checksum: false, inputs: true, factors: false, result: true };
    expect(sealsCheck(seals)).toEqual({ state: 'fails', broken: ['checksum', 'factors'] });
  });
});

describe('numbers that another browser computes otherwise', () => {
  test('differ in the last digits only: 1.1 ** 7 by a unit in the 17th digit is the same, a changed digit is not', () => {
    const power = 1.1 ** 7;
    expect(isRounding(power, power * (1 + 2 ** -52))).toBe(true);
    expect(isRounding(1462.4, 1462.5)).toBe(false);
    expect(isRounding(0, 1e-300)).toBe(false);
    expect(isRounding(undefined, 1)).toBe(false);
  });

  test('leave a receipt holding, and the page says so', async () => {
    const receipt = await receiptOf();
    const nodes = receipt.nodes.map((node) => ({ ...node, value: node.value * (1 + 2 ** -52) }));
    const replayed = {
      ok: true,
      recorded: { ...receipt, nodes },
      particulars: { ...receipt, registry: receipt.made.factors },
    } as const;
    expect(replayCheck(receipt, { replayed }, tools)).toEqual({ state: 'holds', isRounding: true });
    expect(replayCheck(receipt, { replayed: { ...replayed, recorded: receipt } }, tools)).toEqual({
      state: 'holds',
      isRounding: false,
    });
  });

  test('don’t hide one that was changed: the total alone is named, with both values', async () => {
    const receipt = await receiptOf();
    const place = receipt.figures.find(({ id }) => id === 'total-location')?.node ?? -1;
    const right = receipt.nodes[place]?.value ?? NaN;
    const nodes = receipt.nodes.map((node, at) => (at === place ? { ...node, value: right / 2 } : node));
    expect(arithmeticCheck({ ...receipt, nodes }, tools)).toEqual({
      state: 'fails',
      isRounding: true,
      wrong: [{ node: place, stated: right / 2, expected: right }],
    });
  });
});

describe('what computing again shows', () => {
  test('is not a failure of the receipt where the version is missing or fails itself', async () => {
    const receipt = await receiptOf();
    for (const without of ['absent', 'old', 'unreachable', 'changed', 'replaced', 'timeout'] as const) {
      expect(replayCheck(receipt, { without }, tools)).toEqual({ state: 'unchecked', why: without });
    }
    expect(replayCheck(receipt, { failed: 'RangeError' }, tools)).toMatchObject({ state: 'unchecked' });
  });

  test('is one where the inputs don’t open or hold no such result', async () => {
    const receipt = await receiptOf();
    const problem = { code: 'not-json', facts: {} } as const;
    expect(replayCheck(receipt, { replayed: { ok: false, problem } }, tools)).toMatchObject({
      state: 'fails',
    });
    const none = { ok: false, problem: undefined } as const;
    expect(replayCheck(receipt, { replayed: none }, tools)).toEqual({ state: 'fails', why: 'no-result' });
  });
});
