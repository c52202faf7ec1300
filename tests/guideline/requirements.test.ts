import { describe, expect, test } from 'vitest';
import { lowestClausesOf, summaryOf } from '../../src/guideline/summary.ts';
import { resolveRequirements } from '../../src/guideline/requirements.ts';
import { parseBlocks } from '../../src/guideline/blocks.ts';
import { guideline } from './authored.ts';

const requirements = guideline.clauses.flatMap((clause) => clause.requirements);
const find = (id: string) => requirements.find((requirement) => requirement.id === id);

describe('the table of requirement words', () => {
  test('the 41 lowest clauses are 23 应, 17 宜 and 1 可 by their first word', () => {
    // Read from the guideline clause by clause: 5.1–5.3, 6.1.1–6.7.4, 7.1.1–7.3.3.
    expect(summaryOf(guideline)).toMatchObject({
      lowestClauses: 41,
      clausesBy: { shall: 23, should: 17, may: 1, encouraged: 0 },
    });
  });

  test('every lowest clause holds a requirement', () => {
    expect(lowestClausesOf(guideline).filter((clause) => !clause.requirements.length)).toEqual([]);
  });

  test('the requirements and list items of a clause together are its whole text', () => {
    for (const { number, blocks, requirements: own } of guideline.clauses.filter(
      (clause) => clause.requirements.length,
    )) {
      const items = own.flatMap((requirement) => requirement.items.map(({ id }) => id));
      for (const { id, text } of blocks) {
        const parts = own.filter(({ block }) => block === id).map((requirement) => requirement.text.zh);
        expect(items.includes(id) ? text.zh : parts.join(''), `${number}, ${id}`).toBe(text.zh);
      }
    }
  });

  test('every 应, 宜, 可 and 鼓励 of the clauses is marked or part of a word that was read by hand', () => {
    const harmless =
      /应用|供应|相适应|对应|应对|因地制宜|可再生|不可再生|可追溯|可回收|可循环|可再利用|认可|可行|可量化|必不可少|可能/g;
    const unmarked = guideline.clauses.flatMap(({ blocks, requirements: own }) =>
      blocks.flatMap(({ id, text }) => {
        const marked = own.flatMap(({ block, span }) => (block === id && span.zh ? span.zh : []));
        const rest = [...text.zh].map((character, index) =>
          marked.some(({ start, end }) => start <= index && index < end) ? '■' : character,
        );
        const left = rest.join('').replace(harmless, (word) => '□'.repeat(word.length));
        return /[应宜可]|鼓励/.test(left) ? [`${id}: ${left}`] : [];
      }),
    );
    expect(unmarked).toEqual([]);
  });

  test('the English says shall where the Chinese says 应, should for 宜, may for 可', () => {
    const expected = { shall: /^shall( not)?$/, should: /^should$/, may: /^may$/, encouraged: /encouraged/ };
    for (const { id, word, block, span, negated } of requirements) {
      if (!word || !span.en) continue;
      const text =
        guideline.clauses.flatMap(({ blocks }) => blocks).find((other) => other.id === block)?.text.en ?? '';
      const english = text.slice(span.en.start, span.en.end);
      expect(english, id).toMatch(expected[word]);
      expect(english.endsWith('not'), id).toBe(negated);
    }
  });

  test('6.7.1 forbids in its second requirement that offsets replace reductions', () => {
    expect(find('6.7.1-r2')).toMatchObject({
      word: 'shall',
      negated: true,
      text: { zh: '碳抵消不应替代自主减排措施的推进，' },
    });
  });

  test('6.1.2 asks for scopes 1 and 2 and encourages scope 3', () => {
    expect(find('6.1.2-r1')?.items.map(({ id }) => id)).toEqual(['6.1.2-a', '6.1.2-b']);
    expect(find('6.1.2-r2')).toMatchObject({ block: '6.1.2-c', word: 'encouraged' });
  });

  test('a sentence without a requirement word continues the one before it', () => {
    expect(requirements.filter(({ word }) => !word).map(({ id, continues }) => [id, continues])).toEqual([
      ['5.1-r2', '5.1-r1'],
      ['6.2.2-r2', '6.2.2-r1'],
    ]);
  });
});

describe('a table that does not fit its text is refused by name', () => {
  const blocks = parseBlocks('9.9', {
    zh: '企业应核算，企业应披露。',
    en: 'It shall account, and it shall disclose.',
  });

  test('a mark that stands twice', () => {
    expect(() =>
      resolveRequirements('9.9', [{ id: 'r1', in: 'p1', mark: '企业[应]' }], { r1: 'It [shall]' }, blocks),
    ).toThrow('9.9-r1: “企业应” must stand exactly once');
  });

  test('a block that does not exist', () => {
    expect(() => resolveRequirements('9.9', [{ id: 'r1', in: 'p2', mark: '[应]核算' }], {}, blocks)).toThrow(
      'there is no block “p2” in clause 9.9',
    );
  });

  test('a requirement without its English mark', () => {
    expect(() => resolveRequirements('9.9', [{ id: 'r1', in: 'p1', mark: '[应]核算' }], {}, blocks)).toThrow(
      'the English file has no mark r1',
    );
  });

  test('a word that is no requirement word', () => {
    expect(() =>
      resolveRequirements(
        '9.9',
        [{ id: 'r1', in: 'p1', mark: '企业应[核算]' }],
        { r1: '[shall] account' },
        blocks,
      ),
    ).toThrow('A requirement word is one of 应, 宜, 可, 鼓励; the mark has “核算”.');
  });
});
