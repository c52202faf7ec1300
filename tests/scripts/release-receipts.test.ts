import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { releaseReceipts, writeReceipts } from '../../scripts/release-receipts.ts';
import { hashOf, readReceipt } from '../../src/calculators/receipt/index.ts';
import { annexMeasures, collection } from '../calculators/readiness/collection.ts';
import { temporaryFolder } from './temporary-folder.ts';

const integrity = { 'zcf-replay.js': 'sha384-x' };
const prepared = () => ({
  folder: temporaryFolder({
    'integrity.json': JSON.stringify(integrity, undefined, 2),
    'requirements-zh.json': JSON.stringify(collection('zh')),
    'measures-zh.json': JSON.stringify(annexMeasures('zh')),
  }),
  version: '1.10.0',
  date: '2026-12-01',
});

describe('the receipts of a release', () => {
  test('are of every calculator, name the version, its bundle and its day, and hold', async () => {
    const files = await releaseReceipts(prepared());
    const calculators = new Set<string>();
    for (const { name, text } of files) {
      const read = readReceipt(text);
      if (!read.ok) throw new Error(`${name} should open.`);
      const { subject, made, madeAt } = read.receipt;
      calculators.add(subject.calculator);
      expect(made).toMatchObject({ calculators: '1.10.0', bundle: hashOf(integrity) });
      expect(made.guideline !== undefined).toBe(subject.calculator === 'readiness');
      expect(madeAt).toBe('2026-12-01T00:00:00Z');
      expect(Object.values(read.seals)).toEqual([true, true, true, true]);
    }
    expect([...calculators].sort()).toEqual(['emissions', 'footprint', 'measures', 'offset', 'readiness']);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  test('are the same bytes whenever they are written', async () => {
    const given = prepared();
    const target = temporaryFolder({});
    await writeReceipts(given, target);
    const folder = join(target, '1.10.0');
    const written = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
    const again = (await releaseReceipts(given)).map(({ name, text }) => [name, text]);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(again));
  });
});
