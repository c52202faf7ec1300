import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/calculators/engine/language.ts';
import { disclosureOf, disclosurePage } from '../../../../src/calculators/offset/disclosure/index.ts';
import type { ClaimInputs } from '../../../../src/calculators/offset/quantify-claim.ts';
import { textLoaders } from '../../../../src/calculators/texts/index.ts';
import { aClaim, resultOf } from '../export/a-claim.ts';

const texts = { zh: await textLoaders.offset.zh(), en: await textLoaders.offset.en() };

function pageOf(inputs: ClaimInputs, language: Language = 'zh', name = '某某厂'): string {
  return disclosurePage(disclosureOf(resultOf(inputs), { name }, language), texts[language]);
}

const parsed = (page: string): Document => parseHTML(page).document;

describe('the published page', () => {
  test('allows its one style sheet by its hash, and nothing else', () => {
    const page = pageOf(aClaim);
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = parsed(page).querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toBe(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(style).not.toMatch(/url\(|@import/);
  });

  test('loads nothing and runs nothing', () => {
    const document = parsed(pageOf(aClaim));
    expect(document.querySelectorAll('script, link, img, iframe, object, embed, form, base, a').length).toBe(0);
    expect(document.querySelectorAll('style').length).toBe(1);
    const attributes = [...document.querySelectorAll('*')].flatMap(({ attributes: all }) => [...all].map(({ name }) => name));
    expect(attributes.filter((name) => /^on|^style$|^src$|^href$/.test(name))).toEqual([]);
  }); // prettier-ignore

  test.each([['zh', 'zh-CN'], ['en', 'en']] as const)('is a page of headings and tables that say what they hold (%s)', (language, lang) => {
    const document = parsed(pageOf(aClaim, language));
    expect(document.documentElement.getAttribute('lang')).toBe(lang);
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.title).toBe(document.querySelector('h1')?.textContent);
    const tables = [...document.querySelectorAll('table')];
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) {
      expect(table.querySelector('caption')?.textContent).not.toBe('');
      const columns = table.querySelectorAll('thead th[scope="col"]').length;
      for (const row of table.querySelectorAll('tbody tr')) {
        expect(row.children.length).toBe(columns);
        expect(row.querySelectorAll('th[scope="row"]').length).toBe(row.children[0]?.textContent ? 1 : 0);
      }
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const section of document.querySelectorAll('section')) {
      expect(ids).toContain(section.getAttribute('aria-labelledby'));
    }
  }); // prettier-ignore

  test.each(['<img src=x onerror=alert(1)>', '</style><script>alert(1)</script>', '"><svg onload=1>', '=cmd|’/C calc’!A0', "' & <b>", '\u0000\ud800'])(
    'shows %j as the text it is',
    (hostile) => {
      const lots = aClaim.lots.map((lot) => ({
        ...lot,
        name: hostile,
        fields: { ...lot.fields, project: hostile, beneficiary: hostile },
        evidence: { document: hostile },
      }));
      const reductions = aClaim.claim.reductions.map((one) => ({ ...one, name: hostile, document: hostile }));
      const disclosure = { statement: hostile, address: hostile, contact: hostile };
      const inputs = { ...aClaim, entity: hostile, claim: { ...aClaim.claim, reductions, disclosure }, lots };
      const page = pageOf(inputs, 'zh', hostile);
      const document = parsed(page);
      expect(document.querySelectorAll('script, img, svg, b').length).toBe(0);
      expect(page.match(/<style>/g)?.length).toBe(1);
      const shown = hostile.replace(/[\u0000\ud800]/g, '\ufffd');
      expect(document.querySelector('#offsets')?.parentElement?.textContent).toContain(shown);
      expect(document.querySelector('#measures')?.parentElement?.textContent).toContain(shown);
      expect(document.querySelector('#statement')?.parentElement?.textContent).toContain(shown);
    },
  ); // prettier-ignore
});
