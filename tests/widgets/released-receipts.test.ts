import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { RECEIPTS } from '../../scripts/release-receipts.ts';
import { INTEGRITY, readReleases, RELEASES } from '../../scripts/widget-releases.ts';
import type { GuidelineData } from '../../src/calculators/factory/index.ts';
import {
  differencesBetween,
  differingNodes,
  differingParticulars,
  differingWords,
  hashOf,
  readReceipt,
  type Receipt,
} from '../../src/calculators/receipt/index.ts';
import type * as Program from '../../widgets/replay/replay.ts';

/**
 * What was given to readers stays checkable for ever: the receipts of each released version, computed again with the very
 * bundle that was frozen with it.
 */
const program = 'zcf-replay.js';
const fileOf = (version: string, name: string) => join(RELEASES, version, name);
const json = (version: string, name: string) =>
  JSON.parse(readFileSync(fileOf(version, name), 'utf8')) as unknown;

/** Versions before receipts have no such program. */
const versions = readReleases()
  .map(({ version }) => version)
  .filter((version) => existsSync(fileOf(version, program)));

const receiptsOf = (version: string): string[] => {
  const folder = join(RECEIPTS, version);
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
};

function opened(version: string, name: string): Receipt {
  const read = readReceipt(readFileSync(join(RECEIPTS, version, name), 'utf8'));
  if (!read.ok) throw new Error(`${name} should open; ${read.problem.code} came.`);
  expect(read.seals, name).toEqual({ checksum: true, inputs: true, factors: true, result: true });
  return read.receipt;
}

test('there are receipts of every released version that can replay them, and of no other', () => {
  expect(versions.filter((version) => receiptsOf(version).length === 0)).toEqual([]);
  const folders = existsSync(RECEIPTS) ? readdirSync(RECEIPTS) : [];
  expect(folders.filter((version) => !versions.includes(version))).toEqual([]);
});

for (const version of versions) {
  describe(`the receipts of version ${version}`, () => {
    test('are of every calculator, and made with the bundle that lies here', () => {
      const receipts = receiptsOf(version).map((name) => opened(version, name));
      const calculators = new Set(receipts.map(({ subject }) => subject.calculator));
      expect([...calculators].sort()).toEqual(['emissions', 'footprint', 'measures', 'offset', 'readiness']);
      const bundle = hashOf(json(version, INTEGRITY));
      for (const { made } of receipts) expect(made).toMatchObject({ calculators: version, bundle });
    });

    test.each(receiptsOf(version))('%s replays to the last bit', async (name) => {
      const { replay } = (await import(
        /* @vite-ignore */ pathToFileURL(fileOf(version, program)).href
      )) as typeof Program;
      const receipt = opened(version, name);
      const guideline = {
        requirements: json(version, 'requirements-zh.json'),
        measures: json(version, 'measures-zh.json'),
      } as GuidelineData;
      const replayed = await replay(receipt, guideline);
      if (!replayed.ok) throw new Error(`${name} should give its result again.`);
      expect(differencesBetween(receipt, replayed.recorded)).toEqual([]);
      expect(differingNodes(receipt, replayed.recorded)).toEqual([]);
      expect(differingWords(receipt, replayed.recorded)).toEqual([]);
      expect(differingParticulars(receipt, replayed.particulars)).toEqual([]);
    });
  });
}
