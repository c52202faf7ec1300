import { describe, expect, test } from 'vitest';
import type { Bilingual } from '../../../src/calculators/engine/language.ts';
import { answerWords } from '../../../src/calculators/readiness/assessment.ts';
import { efforts } from '../../../src/calculators/readiness/collection.ts';
import { filledCodes } from '../../../src/calculators/readiness/filled/filled.ts';
import { indicatorRules } from '../../../src/calculators/readiness/indicators/rules.ts';
import { problemCodes } from '../../../src/calculators/readiness/problems.ts';
import { textLoaders } from '../../../src/calculators/texts/index.ts';
import { requirementWords, wordOrder } from '../../../src/guideline/requirement-words.ts';
import { filledFacts, readinessFacts } from './readiness-facts.ts';
import { chinese, expectSentences, flat, languages, sentencesOf, untold } from './text-checks.ts';

const loaders = textLoaders.readiness;
const texts = { zh: await loaders.zh(), en: await loaders.en() };
const shared = { zh: await textLoaders.shared.zh(), en: await textLoaders.shared.en() };

const problemSentences = (language: keyof Bilingual) => sentencesOf(texts[language], readinessFacts);
const filledSentences = (language: keyof Bilingual) =>
  sentencesOf({ problems: texts[language].filled }, filledFacts);

const everyText = (language: keyof Bilingual) => [
  ...flat(texts[language], language),
  ...problemSentences(language),
  ...filledSentences(language),
];

/** A text without what it says by the assessment: no level, star or title of another scheme. */
const titlesOfOthers = /[星★☆]|国家级零碳工厂|[A-D一二三四五] ?级|\bstars?\b|\b(gold|silver|platinum)\b/i;

describe.each(languages)("The self-assessment's texts in %s", (language) => {
  const t = texts[language];

  test.each([
    ['answer', t.answers, answerWords],
    ['requirement word', t.words, wordOrder],
    ['obligation', t.obligations, wordOrder],
    ['status of a gate', t.gates, ['passed', 'failed', 'open', 'outside']],
    ['status of all gates', t.gatesTogether, ['passed', 'failed', 'open']],
    ['standing of a condition', t.standings, ['yes', 'no', 'undecided']],
    ['effort', t.efforts, efforts],
    ['way in which an answer came', t.ways, ['reader', 'measured', 'file', 'condition', 'nobody']],
    ['number', t.scores, ['dimensions', 'total', 'span', 'coverage', 'evidence', 'leftOut']],
  ] as const)('name every %s', (_, names, ids) => {
    expect(Object.keys(names).sort()).toEqual([...ids].sort());
    expect(new Set(Object.values(names)).size, 'told apart').toBe(ids.length);
  });

  test('call the requirement words as the guideline does', () => {
    expect(t.words).toEqual(
      Object.fromEntries(wordOrder.map((word) => [word, requirementWords[word][language]])),
    );
  });

  test('make a sentence of every problem that shows the facts it comes with', () => {
    expect(Object.keys(t.problems).sort()).toEqual([...problemCodes].sort());
    expectSentences(problemSentences(language));
    // What every calculator says of its lines is not this one's to change.
    const own = Object.keys(readinessFacts).filter((code) => !(code in shared[language].problems));
    expect(untold(t, readinessFacts).filter((fact) => own.includes(fact.split(':')[0] ?? ''))).toEqual([]);
  });

  test('name answers and words in a problem, never their ids', () => {
    const { answerDiffersFromMeasured, answerDiffersFromFile, metWithoutEvidence } = t.problems;
    for (const said of answerWords) {
      const facts = { said, answer: 'partly' };
      for (const sentence of [answerDiffersFromMeasured(facts), answerDiffersFromFile(facts)]) {
        expect(sentence).toContain(t.answers[said]);
        expect(sentence).toContain(t.answers.partly);
      }
    }
    for (const word of wordOrder) expect(metWithoutEvidence({ word })).toContain(t.words[word]);
  });

  test('make a sentence of everything that is filled in', () => {
    expect(Object.keys(t.filled).sort()).toEqual([...filledCodes].sort());
    expectSentences(filledSentences(language));
  });

  test('say the year or the count that a filled answer rests on', () => {
    const mute = filledSentences(language).filter(([place, sentence]) => {
      const { year, count, from } = filledFacts[place.replace('problems.', '') as keyof typeof filledFacts];
      const restsOn = year ?? count ?? from;
      return restsOn !== undefined && !sentence.includes(String(restsOn));
    });
    expect(mute).toEqual([]);
  });

  test('say which of scopes 1 and 2 an inventory leaves out', () => {
    const only = (scope1: number, scope2: number) =>
      t.filled.oneScopeCounted({ year: 2025, scope1, scope2, scope3: 0, errors: 0 });
    expect(only(4, 0)).toMatch(language === 'zh' ? /只核算了范围 1，没有范围 2/ : /scope 1 only.*of scope 2/);
    expect(only(0, 4)).toMatch(language === 'zh' ? /只核算了范围 2，没有范围 1/ : /scope 2 only.*of scope 1/);
  });

  test('say what a file holds as it stands where it is no name, such as a key of every object', () => {
    const sentence = t.filled.carbonMarketInInventory({ year: 2025, market: 'constructor' });
    expect(sentence).toContain('constructor');
    expect(sentence).not.toContain('native code');
  });

  test('name every rule that an indicator is held against, its document, and what it means for a factory', () => {
    expect(Object.keys(t.indicatorRules)).toEqual(indicatorRules.map(({ id }) => id));
    expect(new Set(Object.values(t.indicatorRules).map(({ name }) => name)).size).toBe(indicatorRules.length);
    for (const { id, bearing } of indicatorRules) {
      const said = {
        orientation: /仅供参照|For orientation only/,
        unconfirmed: /据报道，未经证实|Reported, unconfirmed/,
      };
      expect(t.indicatorRules[id].bearing, id).toMatch(said[bearing]);
    }
  });

  test('say that the method is this site’s own, and no certification', () => {
    expect(t.method.nature).toMatch(
      language === 'zh' ? /本站自评方法.*不是指南的规定，也不是认证/ : /own method.*no certification/,
    );
    expect(Object.keys(t.scoreMeanings)).toEqual(Object.keys(t.scores));
  });

  test('have no stars, no levels and no titles of other schemes', () => {
    expect(everyText(language).filter(([, text]) => titlesOfOthers.test(text))).toEqual([]);
  });

  test('are nowhere empty', () => {
    expect(everyText(language).filter(([, text]) => !text.trim())).toEqual([]);
  });
});

test('both languages have the same places', () => {
  const places = (language: keyof Bilingual) =>
    flat(texts[language], '')
      .map(([place]) => place)
      .sort();
  expect(places('en')).toEqual(places('zh'));
});

test('the English texts have no Chinese characters', () => {
  expect(everyText('en').filter(([, text]) => chinese.test(text))).toEqual([]);
});
