import { expect, test } from 'vitest';
import { nextPactExport } from '../../../../src/calculators/footprint/pact/next-export.ts';
import type { FootprintStudy } from '../../../../src/calculators/footprint/study.ts';
import { quantified } from '../one-study.ts';
import { details, exportable } from './an-exported-study.ts';

const ids = [1, 2, 3].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`);

/** Exports a study again and again, as it is after each export. */
async function exportsOf(studies: readonly ((study: FootprintStudy) => FootprintStudy)[]) {
  const { id: _, ...nameless } = exportable().identity ?? {};
  let study = exportable(undefined, { identity: nameless });
  const fresh = [...ids];
  const made = [];
  for (const [place, change] of studies.entries()) {
    study = change(study);
    const created = `2026-03-0${place + 1}T08:00:00Z`;
    const next = nextPactExport(await quantified(study), { ...details, created }, () => fresh.shift() ?? '');
    if (!next.made.ok || !next.identity) throw new Error(JSON.stringify(next.made));
    study = { ...study, identity: next.identity };
    const { footprint } = next.made;
    made.push([footprint.id, footprint.precedingPfIds]);
  }
  return made;
}

const unchanged = (study: FootprintStudy) => study;
const larger = (study: FootprintStudy): FootprintStudy => ({
  ...study,
  unit: { ...study.unit, massKg: '2.5' },
});
const renamed = (study: FootprintStudy): FootprintStudy => ({ ...study, product: { name: 'Rotor' } });

test('a footprint that is exported again unchanged stays the same footprint', async () => {
  expect(await exportsOf([unchanged, unchanged])).toEqual([
    [ids[0], undefined],
    [ids[0], undefined],
  ]);
});

test('one that has changed is another, which names those before it', async () => {
  expect(await exportsOf([unchanged, larger, renamed])).toEqual([
    [ids[0], undefined],
    [ids[1], [ids[0]]],
    [ids[2], [ids[0], ids[1]]],
  ]);
});
