import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderDossier } from '../../../src/calculators/dossier/index.ts';
import { cssText } from '../../../src/calculators/dossier/page/css-text.ts';
import { quantifyFactory } from '../../../src/calculators/factory/index.ts';
import { hashOf, receiptOf, serializeReceipt } from '../../../src/calculators/receipt/index.ts';
import { completeFile, details, reportOn } from './factories.ts';

const hostile = '</style><script>alert(1)</script>"\\ & \'</title>';

async function pageOf(receipts: readonly { name: string; text: string }[] = []) {
  const file = completeFile('zh');
  const [year] = file.emissions?.years ?? [];
  const lines = (year?.lines ?? []).map((line) => ({ ...line, name: `${line.name}${hostile}` }));
  const named = {
    ...file,
    entity: { ...file.entity, name: hostile },
    ...(year && { emissions: { years: [{ ...year, lines }] } }),
  };
  const options = { year: 2025, details: { ...details, receipts } };
  return renderDossier([
    await reportOn(named, { ...options, language: 'zh' }),
    await reportOn(named, { ...options, language: 'en' }),
  ]);
}

describe('the page of a report', () => {
  test('allows its one style sheet by its hash, and nothing else', async () => {
    const html = await pageOf();
    const sheets = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, sheet = '']) => sheet);
    expect(sheets).toHaveLength(1);
    const hash = createHash('sha256').update(sheets[0] ?? '').digest('base64');
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'"`);
  });

  test('holds no script, no style of an element and no handler, whatever names a reader typed', async () => {
    const html = await pageOf();
    expect(html).not.toMatch(/<script/i);
    expect(html).not.toMatch(/<[^>]* (style|on\w+)=/i);
    expect(html).not.toMatch(/<(iframe|object|embed|link|base|form|img)\b/i);
    expect(html).toContain('&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('has each language once, each with its title, its contents and anchors that lead somewhere', async () => {
    const html = await pageOf();
    expect(html.indexOf('lang="zh-CN" aria-labelledby')).toBeLessThan(html.indexOf('lang="en" aria-labelledby'));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    const drawn = [...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('a receipt lies in it as data: its text comes out as it went in, and can’t end its element', async () => {
    const text = JSON.stringify({ name: '</script><script>alert(1)</script>', of: '<!-- 钢' });
    const html = await pageOf([{ name: 'a" onload="x', text }]);
    const blocks = [...html.matchAll(/<script type="application\/json" id="receipt-1" data-name="([^"]*)">([^]*?)<\/script>/g)];
    expect(blocks).toHaveLength(1);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(JSON.parse(blocks[0]?.[2] ?? '')).toEqual(JSON.parse(text));
    expect(blocks[0]?.[1]).toBe('a&quot; onload=&quot;x');
  });

  test('prints the checksum of a receipt, which is that of what comes out of the page, with a < in its names too', async () => {
    const file = completeFile('zh');
    const named = { ...file, entity: { ...file.entity, name: hostile } };
    const made = { calculators: '1.1.0', factors: '2026.11' };
    const receipt = receiptOf(await quantifyFactory(named), { calculator: 'emissions', of: '2025' }, { made });
    if (!receipt) throw new Error('The factory has an inventory of 2025.');
    const html = await pageOf([{ name: 'emissions-2025', text: serializeReceipt(receipt) }]);
    const [, embedded = ''] = /id="receipt-1"[^>]*>([^]*?)<\/script>/.exec(html) ?? [];
    expect(embedded).toContain('\\u003c');
    const checksum = hashOf({ ...(JSON.parse(embedded) as object), checksum: undefined });
    expect(checksum).toBe(receipt.checksum);
    expect(html.replace(/<script[^]*?<\/script>/g, '')).toContain(checksum);
  });

  test('names the receipts that are missing', async () => {
    const options = { language: 'en', year: 2025 } as const;
    const missing = { ...details, missingReceipts: ['emissions-2025', 'offset-2025'] };
    const html = renderDossier([await reportOn(completeFile('en'), { ...options, details: missing })]);
    expect(html).toContain('Receipts that are missing: emissions-2025, offset-2025.');
    expect(renderDossier([await reportOn(completeFile('en'), { ...options })])).not.toContain('are missing:');
  });

  test('every picture has its name, its description and the table beside it', async () => {
    const html = await pageOf();
    const pictures = [...html.matchAll(/<svg role="img" aria-labelledby="([\w-]+) ([\w-]+)"[^]*?<\/svg>/g)];
    // Gases, years, one product, measures, dimensions: in both languages.
    expect(pictures).toHaveLength(10);
    for (const [svg, title, description] of pictures) {
      expect(svg).toContain(`<title id="${title}">`);
      expect(svg).toContain(`<desc id="${description}">`);
    }
    expect(html.match(/<\/figure>\s*(<dl>[^]*?<\/dl>\s*|<p>[^<]*<\/p>\s*)*<div class="scroll"/g)?.length).toBe(10);
  });
}); // prettier-ignore

describe('a text in a style sheet', () => {
  test('keeps letters, digits and spaces, and writes everything else by its number', () => {
    expect(cssText('渝 A1')).toBe('"渝 A1"');
    expect(cssText('"; } </style>\n')).toBe('"\\22 \\3b  \\7d  \\3c \\2f style\\3e  "');
  });
});
