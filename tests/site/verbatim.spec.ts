import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import source from './standard.zh.json' with { type: 'json' };

/**
 * Every word of the source, character for character, in the textContent of the built pages: once in the pages of
 * the clauses, once in the page of the whole document.
 */
interface Expected {
  page: string;
  /** What to read: the element with the id, or the one a data attribute names. */
  selector: string;
  text: string;
}

const id = (value: string) => `[id="${value}"]`;
const pageOf = (number: string) => {
  const [chapter, second] = number.split('.');
  return `guideline/${second && '67'.includes(chapter ?? '') ? `${chapter}.${second}` : chapter}/`;
};

/** The anchors of a thing's paragraphs: list items by their letter, the others counted. */
function paragraphs(owner: string, page: string, texts: string[]): Expected[] {
  let count = 0;
  return texts.map((text) => {
    const letter = /^([a-z])）/.exec(text)?.[1];
    return { page, selector: id(`${owner}-${letter ?? `p${++count}`}`), text };
  });
}

const slug = (code: string) =>
  code
    .toLowerCase()
    .replace(/^iso(?=\d)/, 'iso ')
    .replace(/:\d{4}$/, '')
    .replace(/[^a-z0-9]+/g, '-');

const expected: Expected[] = [
  ...paragraphs('foreword', 'guideline/foreword/', source.foreword),
  ...source.clauses.flatMap(({ number, title, paragraphs: texts }) => [
    { page: pageOf(number), selector: `[data-title="${number}"]`, text: title },
    ...paragraphs(number, pageOf(number), texts),
  ]),
  ...source.terms.flatMap(({ number, term, english, definition }) => [
    { page: 'guideline/3/', selector: `[data-title="${number}"]`, text: term },
    { page: 'guideline/3/', selector: `[data-printed-english="${number}"]`, text: english },
    ...paragraphs(number, 'guideline/3/', definition),
  ]),
  ...source.normativeReferences.flatMap(({ code, title }) => [
    { page: 'guideline/2/', selector: `[data-code="${slug(code)}"]`, text: code },
    { page: 'guideline/2/', selector: `[data-reference="${slug(code)}"]`, text: title },
  ]),
  ...source.annexA.measures.flatMap(({ number, name, summary, applicability }) => [
    { page: 'measures/', selector: `[data-title="A.${number}"]`, text: name },
    { page: 'measures/', selector: `[data-summary="A.${number}"]`, text: summary },
    { page: 'measures/', selector: `[data-applicability="A.${number}"]`, text: applicability },
  ]),
  ...Object.entries({ A: source.annexA, B: source.annexB }).flatMap(([annex, { title, status }]) => [
    { page: 'guideline/full/', selector: `[id="annex-${annex.toLowerCase()}"] [data-title]`, text: title },
    { page: 'guideline/full/', selector: `[data-status="${annex}"]`, text: status },
  ]),
  ...source.annexB.documents.flatMap(({ number, title, issuer }) => [
    { page: 'guideline/annex-b/', selector: `[data-reference="B.${number}"]`, text: title },
    { page: 'guideline/annex-b/', selector: `[data-issuer="B.${number}"]`, text: issuer },
  ]),
  ...source.bibliography.map(({ number, text }) => ({
    page: 'guideline/bibliography/',
    selector: `[data-reference="bib-${number}"]`,
    text,
  })),
];

const pages = [...new Set(expected.map(({ page }) => page))];

async function textsOf(page: Page, address: string, wanted: Expected[]) {
  await page.goto(address);
  return page.evaluate(
    (selectors) => selectors.map((selector) => document.querySelector(selector)?.textContent ?? null),
    wanted.map(({ selector }) => selector),
  );
}

test('the source has 63 clauses, 9 terms, 15 references, 33 measures, 5 and 8 documents', () => {
  const { clauses, terms, normativeReferences, annexA, annexB, bibliography } = source;
  expect(
    [clauses, terms, normativeReferences, annexA.measures, annexB.documents, bibliography].map(
      ({ length }) => length,
    ),
  ).toEqual([63, 9, 15, 33, 5, 8]);
});

for (const address of pages) {
  test(`${address} prints the source character for character`, async ({ page }) => {
    const wanted = expected.filter((one) => one.page === address);
    expect(await textsOf(page, address, wanted)).toEqual(wanted.map(({ text }) => text));
  });
}

test('the whole document on one page prints the source character for character', async ({ page }) => {
  expect(await textsOf(page, 'guideline/full/', expected)).toEqual(expected.map(({ text }) => text));
});

for (const address of ['guideline/6.7/', 'guideline/full/']) {
  test(`beside the English, the Chinese of ${address} is the source character for character`, async ({
    page,
  }) => {
    const wanted = address === 'guideline/full/' ? expected : expected.filter((one) => one.page === address);
    expect(await textsOf(page, `en/${address}parallel/`, wanted)).toEqual(wanted.map(({ text }) => text));
  });
}

for (const { number, category, name, summary, applicability } of source.annexA.measures) {
  test(`the page of measure A.${number} prints the source character for character`, async ({ page }) => {
    const wanted = [
      { selector: `[data-title="A.${number}"]`, text: name },
      { selector: id(`A.${number}-p1`), text: summary },
      { selector: `[data-applicability="A.${number}"]`, text: applicability },
      { selector: 'a[href*="category="]', text: category },
    ].map((one) => ({ page: '', ...one }));
    expect(await textsOf(page, `measures/${number}/`, wanted)).toEqual(wanted.map(({ text }) => text));
  });
}
