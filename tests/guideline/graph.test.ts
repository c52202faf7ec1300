import { describe, expect, test } from 'vitest';
import { buildGuideline } from '../../src/guideline/document.ts';
import type { GuidelineEntries } from '../../src/guideline/entries.ts';
import { findingsOf } from '../../src/guideline/findings.ts';
import { buildGraph } from '../../src/guideline/graph.ts';
import { entries, guideline } from './authored.ts';

const graph = buildGraph(guideline);

/** The graph of the published document with one clause's Chinese text replaced. */
function graphWith(clause: string, zh: string) {
  const changed: GuidelineEntries = {
    ...entries,
    clauses: entries.clauses.map((entry) =>
      entry.id === clause
        ? { ...entry, zh: { ...entry.zh, requirements: [] }, en: { title: '' }, body: { zh, en: 'x' } }
        : entry,
    ),
  };
  return () => buildGraph(buildGuideline(changed));
}

describe('cross references', () => {
  test('6.7.2 speaks of CCER, green power certificates and offsets', () => {
    for (const term of ['3.6', '3.7', '3.9']) expect(graph.termUses.get(term)).toContain('6.7.2');
  });

  test('绿色电力证书 is not taken for 绿色电力 in 6.7.2', () => {
    expect(graph.termUses.get('3.5')).not.toContain('6.7.2');
  });

  test('the ledger clause is served by measure A.32, and the measure points back', () => {
    expect(graph.measuresOf.get('6.7.3')).toEqual(['A.32']);
    expect(guideline.measures.find(({ number }) => number === 'A.32')?.clauses).toContain('6.7.3');
  });

  test('every measure serves a clause', () => {
    expect(guideline.measures.filter(({ clauses }) => !clauses.length)).toEqual([]);
  });

  test('both languages of a block name the same standards', () => {
    const codes = (text: string) => (text.match(/(GB(\/T)?|ISO) \d[\d-]*(\.\d+)?/g) ?? []).sort();
    for (const { blocks } of guideline.clauses) {
      for (const { id, text } of blocks) expect(codes(text.en), id).toEqual(codes(text.zh));
    }
  });
});

describe('what the graph finds in the source', () => {
  test('GB/T 23331 is cited in 6.3.4 and listed nowhere', () => {
    expect(guideline.references.find(({ id }) => id === 'gb-t-23331')?.kind).toBe('unlisted');
    expect(graph.referenceUses.get('gb-t-23331')).toEqual(['6.3.4']);
  });

  test('ISO 14068-1 is listed in clause 2 and never cited', () => {
    expect(findingsOf(guideline, graph).uncited.map(({ id }) => id)).toContain('iso-14068-1');
  });

  test('no measure of annex A serves the cascade use of energy, 6.2.4', () => {
    expect(findingsOf(guideline, graph).unserved.map(({ number }) => number)).toContain('6.2.4');
  });
});

describe('the build fails', () => {
  test('on a standard that no reference names', () => {
    expect(graphWith('4.1', '企业按照GB/T 99999核算。')).toThrow('no file in references/ names what');
  });

  test('on a document title that no reference names', () => {
    expect(graphWith('4.1', '企业按照《不存在的文件》核算。')).toThrow('4.1-p1');
  });

  test('on a term that the text uses nowhere', () => {
    const unused = {
      ...entries.terms[0]!,
      id: '3.10',
      zh: { ...entries.terms[0]!.zh, number: '3.10', forms: ['无人使用'] },
    };
    expect(() => buildGraph(buildGuideline({ ...entries, terms: [...entries.terms, unused] }))).toThrow(
      'Term 3.10 is used nowhere in the text.',
    );
  });

  test('on a measure that serves a clause which does not exist', () => {
    const [first, ...rest] = entries.measures;
    const stray = { ...first!, zh: { ...first!.zh, clauses: ['9.9'] } };
    expect(() => buildGraph(buildGuideline({ ...entries, measures: [stray, ...rest] }))).toThrow(
      'refers to 9.9, which does not exist',
    );
  });

  test('on languages that do not run in parallel', () => {
    const [first, ...rest] = entries.clauses;
    const longer = { ...first!, body: { zh: '一。\n\n二。', en: 'One.' } };
    expect(() => buildGuideline({ ...entries, clauses: [longer, ...rest] })).toThrow(
      '2 Chinese paragraphs need as many English ones',
    );
  });
});
