import { describe, expect, test } from 'vitest';
import {
  anchorNames,
  assessedRequirements,
  type AssessmentEntry,
  type AssessmentFiles,
} from '../../src/guideline/assessment.ts';
import { languages } from '../../src/guideline/language.ts';
import { readAssessed } from './authored-assessment.ts';
import { guideline } from './authored.ts';

const requirements = guideline.clauses.flatMap((clause) => clause.requirements);

describe('the descriptions of the answers', () => {
  const assessed = readAssessed();
  /** The words about one requirement in one language. */
  const words = assessed.flatMap(({ requirement, anchors, documents }) =>
    languages.map((language) => ({
      language,
      name: `${requirement.id} (${language})`,
      clause: requirement.clause,
      anchors: anchorNames.map((anchor) => anchors[anchor][language]),
      documents: documents.map((document) => document[language]),
    })),
  );

  test('stand for every requirement once, in the order of the text, and for nothing else', () => {
    expect(assessed.map(({ requirement }) => requirement.id)).toEqual(requirements.map(({ id }) => id));
  });

  test('tell three answers apart: none says what another one says', () => {
    const repeating = words.filter(({ anchors }) => new Set(anchors).size < 3);
    expect(repeating.map(({ name }) => name)).toEqual([]);
  });

  test('are read in seconds: at most 60 characters in Chinese', () => {
    const long = words.flatMap(({ language, name, anchors }) =>
      language === 'zh'
        ? anchors.filter((text) => [...text].length > 60).map((text) => `${name}: ${text}`)
        : [],
    );
    expect(long).toEqual([]);
  });

  test('name two to four kinds of evidence, none of them twice', () => {
    const odd = words.filter(
      ({ documents }) =>
        documents.length < 2 || documents.length > 4 || new Set(documents).size < documents.length,
    );
    expect(odd.map(({ name, documents }) => `${name}: ${documents.join()}`)).toEqual([]);
  });

  test('are in the language of their file', () => {
    const Chinese = /\p{Script=Han}/u;
    const foreign = words.flatMap(({ language, name, anchors, documents }) =>
      [...anchors, ...documents]
        .filter((text) => Chinese.test(text) !== (language === 'zh'))
        .map((text) => `${name}: ${text}`),
    );
    expect(foreign).toEqual([]);
  });

  test('bring in no number, and so no threshold and no standard, that the clause does not have', () => {
    const textOf = (clause: string) =>
      guideline.clauses
        .filter(({ number }) => number === clause)
        .flatMap(({ blocks }) => blocks.flatMap(({ text }) => [text.zh, text.en]))
        .join('\n');
    const invented = words.flatMap(({ name, clause, anchors, documents }) => {
      const known = new Set(textOf(clause).match(/\d+/g));
      return [...anchors, ...documents].flatMap((text) =>
        (text.match(/\d+/g) ?? [])
          .filter((number) => !known.has(number))
          .map((number) => `${name}: ${number}`),
      );
    });
    expect(invented).toEqual([]);
  });
});

describe('files that do not fit the guideline are refused by name', () => {
  const entry: AssessmentEntry = { met: '有', partly: '半', not: '无', documents: ['台账'] };
  /** Files for all requirements; each test spoils one of them. */
  function files() {
    const all = () =>
      new Map(
        guideline.clauses
          .filter((clause) => clause.requirements.length)
          .map((clause) => [
            clause.number,
            Object.fromEntries(
              clause.requirements.map(({ id }) => [
                id.replace(`${clause.number}-`, ''),
                { ...entry, effort: 'low' as const },
              ]),
            ),
          ]),
      );
    return { zh: all(), en: all() } satisfies AssessmentFiles;
  }
  const join = (spoil: (given: ReturnType<typeof files>) => void) => () => {
    const given = files();
    spoil(given);
    return assessedRequirements(guideline, given);
  };

  test('all fit when none is spoilt', () => {
    expect(join(() => undefined)()).toHaveLength(requirements.length);
  });

  test('a clause without its file', () => {
    expect(join(({ en }) => en.delete('6.7.1'))).toThrow('6.7.1.en.yaml is missing: it describes 6.7.1-r1.');
  });

  test('a requirement without its entry', () => {
    expect(join(({ zh }) => delete zh.get('6.7.1')!['r2'])).toThrow(
      '6.7.1.zh.yaml: the entry r2 is missing, which describes 6.7.1-r2.',
    );
  });

  test('an entry without its requirement', () => {
    expect(join(({ zh }) => (zh.get('6.7.1')!['r9'] = { ...entry, effort: 'low' }))).toThrow(
      '6.7.1.zh.yaml: the entry r9 is superfluous: there is no 6.7.1-r9.',
    );
  });

  test('a file without its clause, or of a clause that asks nothing', () => {
    expect(join(({ en }) => en.set('6.7', {}))).toThrow(
      '6.7.en.yaml is superfluous: no requirement stands in a clause 6.7.',
    );
  });

  test('documents that only one language names', () => {
    const documents = ['Ledger', 'Permit'];
    expect(join(({ en }) => (en.get('5.1')!['r1'] = { ...entry, documents, effort: 'low' }))).toThrow(
      '5.1.en.yaml: 5.1-r1 names 2 documents; the Chinese names 1.',
    );
  });
});
