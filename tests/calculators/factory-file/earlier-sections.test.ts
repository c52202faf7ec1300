import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileProblemCodes } from '../../../src/calculators/factory-file/file-problems.ts';
import { readFactoryFile } from '../../../src/calculators/factory-file/read-factory-file.ts';
import { checksumOf } from '../../../src/calculators/factory-file/seals.ts';
import { serializeFactoryFile } from '../../../src/calculators/factory-file/serialize-factory-file.ts';
import { edited, opened, savedFactory } from './a-saved-factory.ts';
import { factoryWithPlan } from './a-saved-plan.ts';

const text = serializeFactoryFile(savedFactory);

/** A file of before there were assessments and plans, as it was sealed then. */
function sealedWith(entries: Record<string, unknown>): string {
  const { checksum: _, ...rest } = { ...(JSON.parse(text) as Record<string, unknown>), ...entries };
  return JSON.stringify({ ...rest, checksum: checksumOf(rest) });
}

describe('what a file held under the name of a section before the section had a shape', () => {
  test('stays where it is if it can stand beside the section’s own entries, and is said to be unknown', () => {
    const readiness = { answers: [{ name: '水', values: [null, true, 1.5] }] };
    const read = opened(sealedWith({ readiness }));
    expect(read.file).toEqual({ ...savedFactory, readiness });
    expect(read.warnings).toEqual([
      { code: 'unknown-fields', path: 'readiness.answers', facts: { count: 1 } },
    ]);
  });

  test.each([
    ['readiness', 5],
    ['readiness', null],
    ['readiness', ['水', null]],
    ['readiness', { assessments: '三次', score: 80 }],
    ['readiness', { assessments: [{ id: 'a', score: 80 }] }],
    ['readiness', { assessments: [null] }],
    ['measures', ['A.4']],
    ['measures', { checklist: ['A.4'] }],
    ['measures', { plan: '三年' }],
    ['measures', { plan: { from: 2026, lines: [] } }],
  ])('is set aside to the letter where it can’t: %s = %j', (name, section) => {
    const read = opened(sealedWith({ [name]: section }));
    const other = `earlier-${name}`;
    expect(read.file).toEqual({ ...savedFactory, [other]: section });
    expect(read.warnings).toEqual([{ code: 'section-set-aside', path: name, facts: { of: other } }]);
  });

  test('leaves the place free for the section, beside which it is kept from then on', () => {
    const { file } = opened(sealedWith({ readiness: [1, 2], measures: 3 }));
    const { readiness, measures } = factoryWithPlan;
    const assessed = { ...file, readiness: readiness!, measures: measures! };
    const again = opened(serializeFactoryFile(assessed));
    expect(again.file).toEqual({
      ...factoryWithPlan,
      'earlier-readiness': [1, 2],
      'earlier-measures': 3,
    });
    expect(again.warnings).toEqual([
      { code: 'unknown-fields', path: 'earlier-measures', facts: { count: 2 } },
    ]);
  });

  test('takes no name that is taken', () => {
    const taken = { 'earlier-readiness': 1, 'earlier-readiness-2': 2 };
    const { file } = opened(sealedWith({ ...taken, readiness: 3 }));
    expect(file).toEqual({ ...savedFactory, ...taken, 'earlier-readiness-3': 3 });
  });

  test('may be as deep as a file may be', () => {
    const deep = JSON.parse('['.repeat(31) + ']'.repeat(31)) as unknown;
    const { file } = opened(sealedWith({ readiness: deep }));
    expect(opened(serializeFactoryFile(file)).file).toEqual({ ...savedFactory, 'earlier-readiness': deep });
  });

  test('is never lost, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom('readiness', 'measures'), fc.jsonValue(), (name, section) => {
        const read = readFactoryFile(edited(text, [name], section));
        if (!read.ok) {
          expect(fileProblemCodes).toContain(read.problem.code);
          return;
        }
        const again = JSON.parse(serializeFactoryFile(read.file)) as Record<string, unknown>;
        // −0 is written as 0.
        expect([again[name], again[`earlier-${name}`]]).toContainEqual(JSON.parse(JSON.stringify(section)));
      }),
    );
  });
});
