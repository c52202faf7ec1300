import { join } from 'node:path';
import { siteAddress } from '../../scripts/site-address.ts';
import { expect, test } from './browser.ts';
import { isBarePage, readSite } from './links.ts';
import { projectRoot } from './project.ts';

const { base } = siteAddress();
const { pages } = readSite(join(projectRoot, 'dist'), base);

/** An entry for every page that something is wrong with. */
const faults = (find: (document: Document, path: string) => string[]): string[] =>
  [...pages].flatMap(([path, document]) => find(document, path).map((fault) => `${path} ${fault}`));

test('every page has one h1, and no heading skips a level', () => {
  const found = faults((document) => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({ localName, textContent }) => ({
        level: Number(localName.slice(1)),
        text: textContent?.trim().slice(0, 40),
      }),
    );
    const skipped = levels.filter(({ level }, index) => level > (levels[index - 1]?.level ?? 0) + 1);
    const heads = levels.filter(({ level }) => level === 1);
    return [
      ...(heads.length === 1 ? [] : [`has ${heads.length} h1`]),
      ...skipped.map(({ level, text }) => `skips to h${level} ${text}`),
    ];
  });
  expect(found).toEqual([]);
});

test('every page has one main that the skip link, its first link, leads to, where anything can be skipped', () => {
  const found = faults((document, path) => {
    const first = document.querySelector('body a[href]');
    const [main, ...more] = document.querySelectorAll('main');
    if (isBarePage(path))
      return main?.previousElementSibling || more.length ? ['has something before its one main'] : [];
    return first?.getAttribute('href') === `#${main?.id}` &&
      main?.getAttribute('tabindex') === '-1' &&
      !more.length
      ? []
      : ['has no skip link first, or not one main'];
  });
  expect(found).toEqual([]);
});

/** The language that an element's words are in, by the nearest lang attribute. */
const languageOf = (element: Element | null): string =>
  element?.closest('[lang]')?.getAttribute('lang') ?? '';

/** The stretches of text of a page with the element that holds each. */
function* textsOf(root: Node): Generator<{ text: string; holder: Element }> {
  for (const node of root.childNodes) {
    if (node.nodeType === 3 && node.textContent?.trim())
      yield { text: node.textContent.trim(), holder: root as Element };
    else if (node.nodeType === 1)
      yield* textsOf(node.nodeName === 'TEMPLATE' ? (node as HTMLTemplateElement).content : node);
  }
}

test('pages say which language they are in', () => {
  expect(
    faults(({ documentElement }, path) => {
      const wanted = path.startsWith(`${base}en/`) ? 'en' : 'zh-CN';
      return documentElement.lang === wanted ? [] : [`says ${documentElement.lang}`];
    }),
  ).toEqual([]);
});

test('English sentences on Chinese pages are marked as English', () => {
  const found = faults((document) =>
    [...textsOf(document.body)]
      .filter(({ text }) => !/\p{Script=Han}/u.test(text) && /([a-z]{2,}[ ,]+){4}/i.test(text))
      .filter(({ holder }) => !holder.closest('script, code, pre') && languageOf(holder) === 'zh-CN')
      .map(({ text }) => text.slice(0, 60)),
  );
  expect(found).toEqual([]);
});

test('Chinese sentences on English pages are marked as Chinese', () => {
  const found = faults((document, path) =>
    path.startsWith(`${base}en/`)
      ? [...textsOf(document.body)]
          .filter(
            ({ text, holder }) =>
              !/[a-z]{2}/i.test(text) && /\p{Script=Han}{4}/u.test(text) && languageOf(holder) === 'en',
          )
          .filter(({ holder }) => !holder.closest('script, code, pre'))
          .map(({ text }) => text.slice(0, 60))
      : [],
  );
  expect(found).toEqual([]);
});
