import { describe, expect, test } from 'vitest';
import type { EvidenceItem } from '../../../src/calculators/readiness/assessment.ts';
import { evidenceIndex } from '../../../src/calculators/readiness/evidence-index.ts';
import { assessed } from './one-assessment.ts';

const indexOf = (evidence: Readonly<Record<string, readonly EvidenceItem[]>>) =>
  evidenceIndex(
    assessed(
      Object.fromEntries(
        Object.entries(evidence).map(([id, items]) => [id, { answer: 'met', evidence: items }]),
      ),
    ).items,
  );

const audit: EvidenceItem = { document: '能源审计报告', date: '2025-11-30', place: 'E-07' };

describe('The evidence index', () => {
  test('lists a document once, with every requirement that it is named for', () => {
    expect(indexOf({ '6.3.4-r1': [audit], '6.3.1-r1': [audit], '6.3.3-r1': [audit, audit] })).toEqual([
      { ...audit, requirements: ['6.3.1-r1', '6.3.3-r1', '6.3.4-r1'] },
    ]);
  });

  test('keeps apart what differs by name, date or place', () => {
    const others = [
      { ...audit, document: '能源审计报告（2024）' },
      { ...audit, date: '2024-11-30' },
      { ...audit, place: 'E-08' },
    ];
    expect(indexOf({ '6.3.4-r1': [audit, ...others] })).toHaveLength(4);
  });

  test('takes a document as the same with spaces around its name or its place, and with another note', () => {
    const spaced = { ...audit, document: ' 能源审计报告 ', place: 'E-07 ', note: '第 3 章' };
    expect(indexOf({ '6.3.1-r1': [audit], '6.3.4-r1': [spaced] })).toEqual([
      { ...audit, requirements: ['6.3.1-r1', '6.3.4-r1'] },
    ]);
  });

  test('is in the order of the guideline, whatever the order of the answers', () => {
    const [first, second] = [{ document: '营业执照' }, { document: '培训记录' }];
    const index = indexOf({ '7.2.1-r1': [second], '5.1-r1': [first] });
    expect(index.map(({ document }) => document)).toEqual(['营业执照', '培训记录']);
  });

  test('leaves out what has no name, and is empty without evidence', () => {
    expect(indexOf({ '6.3.4-r1': [{ document: '  ', place: 'E-07' }] })).toEqual([]);
    expect(evidenceIndex(assessed({}).items)).toEqual([]);
  });
});
