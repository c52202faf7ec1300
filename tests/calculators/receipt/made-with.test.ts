import { describe, expect, test } from 'vitest';
import { quantifyFactory } from '../../../src/calculators/factory/index.ts';
import { hashOf, madeWith, readReceipt, receiptTextOf } from '../../../src/calculators/receipt/index.ts';
import { exampleFile, guideline } from './receipts.ts';

const integrity = { 'zcf-replay.js': 'sha384-x' };
const computing = { calculators: '1.1.0', factors: '2026.11', integrity, guideline };

describe('what a receipt says that it was made with', () => {
  test('is the version, the hash of its list of files and the factors', () => {
    expect(madeWith({ calculator: 'emissions', of: '2025' }, computing)).toEqual({
      calculators: '1.1.0',
      bundle: hashOf(integrity),
      factors: '2026.11',
    });
  });

  test('names no bundle where the list couldn’t be had, and is a receipt all the same', async () => {
    const factory = await quantifyFactory(exampleFile('machinery'), guideline);
    const [year] = exampleFile('machinery').emissions?.years ?? [];
    const text = receiptTextOf(
      factory,
      { calculator: 'emissions', of: String(year?.year) },
      { ...computing, integrity: undefined, madeAt: '2026-11-30T00:00:00Z' },
    );
    const read = readReceipt(text ?? '');
    expect(read.ok && read.receipt.made).toEqual({ calculators: '1.1.0', factors: '2026.11' });
    expect(read.ok && Object.values(read.seals)).toEqual([true, true, true, true]);
  });

  test('of an assessment holds the version of the text that judged it, not that which was answered', async () => {
    const file = exampleFile('machinery');
    const [assessment] = file.readiness?.assessments ?? [];
    if (!assessment) throw new Error('The example has a self-assessment.');
    const later = { ...guideline, requirements: { ...guideline.requirements, textVersion: 2 } };
    expect(assessment.textVersion).toBe(1);
    const text = receiptTextOf(
      await quantifyFactory(file, later),
      { calculator: 'readiness', of: assessment.id },
      { ...computing, guideline: later, madeAt: '2026-11-30T00:00:00Z' },
    );
    const read = readReceipt(text ?? '');
    expect(read.ok && read.receipt.made.guideline).toBe(2);
    expect(read.ok && read.receipt.method['textVersion']).toBe(1);
  });

  test('is nothing where the factory has no such result', async () => {
    const factory = await quantifyFactory(exampleFile('machinery'), guideline);
    const details = { ...computing, madeAt: '2026-11-30T00:00:00Z' };
    expect(receiptTextOf(factory, { calculator: 'emissions', of: '1990' }, details)).toBeUndefined();
  });
});
