import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { dossierPage } from '../../../../src/calculators/readiness/dossier/index.ts';
import { assessed, withTyped } from '../export/an-assessment.ts';
import { aDossier, boundary } from './a-dossier.ts';

const parsed = (page: string): Document => parseHTML(page).document;

describe('the dossier as a page', () => {
  test('allows its one style sheet by its hash, and nothing else', () => {
    const page = dossierPage(aDossier());
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = parsed(page).querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toBe(`default-src 'none'; style-src 'sha256-${hash}'`);
  });

  test('loads nothing and runs nothing', () => {
    const document = parsed(dossierPage(aDossier()));
    expect(document.querySelectorAll('script, link, img, iframe, object, embed, form, base, a').length).toBe(0);
    const attributes = [...document.querySelectorAll('*')].flatMap(({ attributes: all }) => [...all].map(({ name }) => name));
    expect(attributes.filter((name) => /^on|^style$|^src$|^href$/.test(name))).toEqual([]);
  }); // prettier-ignore

  test.each([['zh', 'zh-CN'], ['en', 'en']] as const)('is headings in their order and tables that say what they hold (%s)', (language, lang) => {
    const document = parsed(dossierPage(aDossier(assessed(undefined, language), { boundary }, language)));
    expect(document.documentElement.getAttribute('lang')).toBe(lang);
    const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ localName }) => Number(localName.slice(1)));
    expect(levels.filter((level) => level === 1).length).toBe(1);
    expect(levels.every((level, place) => place === 0 || level <= (levels[place - 1] ?? 0) + 1)).toBe(true);
    for (const table of document.querySelectorAll('table')) {
      expect(table.querySelector('caption')?.textContent).not.toBe('');
      const columns = table.querySelectorAll('thead th[scope="col"]').length;
      for (const row of table.querySelectorAll('tbody tr')) expect(row.children.length).toBe(columns);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const section of document.querySelectorAll('section')) {
      expect(ids).toContain(section.getAttribute('aria-labelledby'));
    }
  }); // prettier-ignore

  test.each(['<img src=x onerror=alert(1)>', '</style><script>alert(1)</script>', '"><svg onload=1>', "' & <b>", '{title}', '__proto__', '\u0000\ud800'])(
    'shows %j as the text it is, wherever it was typed',
    (hostile) => {
      const report = aDossier(assessed(withTyped(hostile)), {
        entity: { name: hostile, address: hostile },
        boundary: { ...boundary, boundary: { approach: 'equity-share', equityShare: hostile, description: hostile }, sites: [{ name: hostile }] },
        last: assessed(withTyped(hostile)),
        plan: { columns: [hostile], rows: [[hostile]], sentences: [hostile] },
        details: { preparedOn: hostile, versions: { calculator: hostile, factors: hostile } },
      });
      const page = dossierPage(report);
      const document = parsed(page);
      expect(document.querySelectorAll('script, img, svg, b').length).toBe(0);
      expect(page.match(/<style>/g)?.length).toBe(1);
      const shown = hostile.replace(/[\u0000\ud800]/g, '\ufffd');
      for (const id of ['factory', 'boundary', 'conditions', 'part-6.2', 'part-7.3', 'evidence', 'indicators', 'plan', 'comparison', 'open', 'signatures']) {
        expect(document.getElementById(id)?.parentElement?.textContent).toContain(shown);
      }
    },
  ); // prettier-ignore
});
