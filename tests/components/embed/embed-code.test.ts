import { parseHTML } from 'linkedom';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { embedCode, policyFor, ways, waysFor, type Way } from '../../../src/components/embed/embed-code.ts';
import type { EmbedFacts } from '../../../src/components/embed/embed-facts.ts';
import { settingsFor, type EmbedSettings } from '../../../src/components/embed/embed-settings.ts';

const both = (text: string) => ({ zh: text, en: text });
const facts: EmbedFacts = {
  site: 'https://zcf.example/guide/',
  versions: [
    {
      version: '1.2.3',
      state: 'released',
      hashes: {
        'zcf.css': 'sha384-css',
        'zcf.js': 'sha384-js',
        'zcf.classic.js': 'sha384-classic',
        'zcf-frame.js': 'sha384-frame',
      },
    },
    { version: '1', state: 'moving' },
  ],
  elements: {
    'zcf-emissions': {
      title: both('Inventory & more {x}'),
      text: both('Scope 1 < scope 3'),
      page: both('https://zcf.example/guide/calculators/emissions/?a=1&b=2'),
      frame: both('https://zcf.example/guide/embed/emissions/'),
      attributes: ['area', 'year'],
      hide: [],
      locked: [],
      handover: [],
      shown: [],
    },
    'zcf-clause': {
      title: both('Clauses'),
      page: both('https://zcf.example/guide/guideline/'),
      attributes: ['number'],
      hide: [],
      locked: [],
      handover: [],
      shown: ['inline'],
    },
  },
};

/** What would break out of an attribute, a text, an expression or a template. */
const hostile = `"'><script>alert(1)</script> {{7*7}} {x} & \\ 外购电力 1 kWh`;
const chosen: EmbedSettings = {
  ...settingsFor('zcf-emissions', { language: 'zh', version: '1.2.3' }),
  area: 'CN-CQ',
  year: '2025',
  theme: 'dark',
  accent: '#a8322a',
  radius: '6',
  hide: ['paste', 'files'],
  prefill: `${hostile}\n天然气 30 m3`,
};
const attributes = {
  lang: 'zh',
  area: 'CN-CQ',
  theme: 'dark',
  hide: 'paste files',
  prefill: `${hostile}; 天然气 30 m3`,
};

const codeOf = (way: Way, name: string, settings = chosen) => {
  const block = embedCode(way, settings, facts).find((one) => one.name === name);
  if (!block) throw new Error(`${way} should have a block ${name}.`);
  return block.code;
};
const elementIn = (code: string, selector = 'zcf-emissions') => {
  const { document } = parseHTML(`<html><body>${code}</body></html>`);
  const found = document.querySelector(selector);
  if (!found) throw new Error(`${selector} should stand in ${code}.`);
  return { document, element: found };
};

describe('tags of HTML', () => {
  test.each([
    ['element', 'html'],
    ['npm', 'html'],
    ['wordpress', 'wp-block'],
  ] as const)('%s has every attribute as it was chosen, whatever stands in it', (way, name) => {
    const { document, element } = elementIn(codeOf(way, name));
    for (const [attribute, value] of Object.entries({ ...attributes, year: '2025' }))
      expect(element.getAttribute(attribute), attribute).toBe(value);
    expect([...document.querySelectorAll('script')].every((script) => script.getAttribute('src'))).toBe(true);
    expect(element.querySelector('a')?.getAttribute('href')).toBe(
      'https://zcf.example/guide/calculators/emissions/?a=1&b=2',
    );
    expect(element.textContent).toContain('Scope 1 < scope 3');
  });

  test('an exact version is loaded by two lines with their hashes', () => {
    const [link, script, empty] = codeOf('element', 'html').split('\n');
    expect(link).toBe(
      '<link rel="stylesheet" href="https://zcf.example/guide/widgets/1.2.3/zcf.css" integrity="sha384-css" crossorigin>',
    );
    expect(script).toBe(
      '<script type="module" src="https://zcf.example/guide/widgets/1.2.3/zcf.js" integrity="sha384-js" crossorigin></script>',
    );
    expect(empty).toBe('');
  });

  test('the moving path has no hashes, since its content changes', () => {
    const code = codeOf('element', 'html', { ...chosen, version: '1' });
    expect(code).toContain('/widgets/1/zcf.js');
    expect(code).not.toMatch(/integrity|crossorigin/);
  });

  test('the look is a rule of the host, or a style where only one block can be pasted', () => {
    expect(codeOf('element', 'css')).toBe(
      'zcf-emissions {\n  --zcf-accent: #a8322a;\n  --zcf-radius: 6px;\n}',
    );
    const { element } = elementIn(codeOf('wordpress', 'wp-block'));
    expect(element.getAttribute('style')).toBe('--zcf-accent: #a8322a; --zcf-radius: 6px');
    const plain = embedCode('element', { ...chosen, accent: '', radius: '' }, facts);
    expect(plain.map(({ name }) => name)).toEqual(['html']);
  });

  test('a clause in a sentence stands in one line with its own place as a link', () => {
    const settings = settingsFor('zcf-clause', { language: 'en', version: '1' });
    const code = codeOf('element', 'html', { ...settings, shown: 'inline' });
    expect(code.split('\n').at(-1)).toMatch(
      /^<zcf-clause number="6\.7\.3" display="inline" lang="en"><a href="https:\/\/zcf\.example\/guide\/en\/guideline\/6\.7\/#6\.7\.3">.+6\.7\.3<\/a><\/zcf-clause>$/,
    );
  });
});

describe('frames', () => {
  test('the choices stand in the fragment of the address, which no server is told', () => {
    const { element } = elementIn(codeOf('iframe', 'html'), 'iframe');
    const { href, search, hash } = new URL(element.getAttribute('src') ?? '');
    expect(href.split('#')[0]).toBe('https://zcf.example/guide/embed/emissions/');
    expect(search).toBe('');
    expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).toEqual({
      area: 'CN-CQ',
      year: '2025',
      theme: 'dark',
      prefill: attributes.prefill,
      hide: 'paste,files',
      accent: '#a8322a',
      radius: '6',
    });
    expect(element.getAttribute('title')).toBe('Inventory & more {x}');
  });

  test('where a result is asked for it begins as a link, to which the script adds who asks', () => {
    const code = codeOf('iframe', 'html', { ...chosen, handover: ['total-market'] });
    const { element } = elementIn(code, 'a.zcf-frame');
    expect(element.getAttribute('href')).toContain('handover=total-market');
    expect(code).not.toContain('<iframe');
  });

  test('an author of WordPress needs no tag but a link', () => {
    expect(codeOf('wordpress', 'wp-link')).toMatch(/^<a class="zcf-frame" href="[^"<>]+">[^<>]+<\/a>$/);
    expect(codeOf('wordpress', 'wp-php')).toContain("'https://zcf.example/guide/widgets/1.2.3/zcf-frame.js'");
  });

  test('what only quotes has no frame', () => {
    expect(waysFor('zcf-emissions', facts)).toEqual(ways);
    expect(waysFor('zcf-clause', facts)).not.toContain('iframe');
  });
});

/** The mistakes of a source that its parser names. */
const mistakes = (fileName: string, code: string) =>
  (
    ts.transpileModule(code, {
      fileName,
      reportDiagnostics: true,
      compilerOptions: {
        jsx: ts.JsxEmit.Preserve,
        target: ts.ScriptTarget.ESNext,
        module: ts.ModuleKind.ESNext,
      },
    }).diagnostics ?? []
  ).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));

/** The attributes of the first element of JSX with their values. */
function jsxAttributes(code: string): Record<string, string | number> {
  const found: Record<string, string | number> = {};
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) && node.tagName.getText() === 'zcf-emissions') {
      for (const attribute of node.attributes.properties.filter(ts.isJsxAttribute)) {
        const { initializer } = attribute;
        const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
        if (value && ts.isStringLiteralLike(value)) found[attribute.name.getText()] = value.text;
        if (value && ts.isNumericLiteral(value)) found[attribute.name.getText()] = Number(value.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

describe('the package', () => {
  test('is installed in the version that was chosen', () => {
    expect(codeOf('npm', 'shell')).toBe('npm install @zero-carbon-factory/widgets@1.2.3');
    expect(codeOf('vue', 'shell', { ...chosen, version: '1' })).toMatch(/@1$/);
  });

  test('a component of React parses and has every attribute as it was chosen, the year as a number', () => {
    const code = codeOf('react', 'tsx');
    expect(mistakes('a.tsx', code)).toEqual([]);
    expect(jsxAttributes(code)).toEqual({ ...attributes, year: 2025 });
    expect(code).toContain('{"Inventory & more {x}"}');
  });

  test.each([
    ['vue', 'vue', ':year'],
    ['svelte', 'svelte', 'year'],
  ] as const)(
    'a component of %s has a script that parses and a template without braces of its own',
    (way, name, year) => {
      const code = codeOf(way, name);
      const script = /<script[^>]*>\n([^]*?)<\/script>/.exec(code)?.[1] ?? '';
      expect(script).toContain("import '@zero-carbon-factory/widgets/emissions'");
      expect(mistakes('a.ts', script)).toEqual([]);
      const { element } = elementIn(code.slice(code.indexOf('<zcf-emissions')));
      for (const [attribute, value] of Object.entries(attributes))
        expect(element.getAttribute(attribute), attribute).toBe(value);
      expect(element.getAttribute(year)).toBe(way === 'vue' ? '2025' : '{2025}');
      const template = code.slice(code.indexOf('<zcf-emissions'));
      const braces = template
        .replace('year={2025}', '')
        .replace(/onzcf-change=\{.*\}\n/, '')
        .match(/[{}]/g);
      expect(braces).toBeNull();
    },
  );

  test('what Vue has to be told parses', () => {
    expect(mistakes('vite.config.ts', codeOf('vue', 'vite'))).toEqual([]);
  });
});

test('each way names what a strict policy has to allow: only the origin of the site, and nothing for the package', () => {
  expect(policyFor('element', facts)[0]).toBe(
    'script-src https://zcf.example; style-src https://zcf.example; connect-src https://zcf.example',
  );
  expect(policyFor('iframe', facts)).toEqual([
    'frame-src https://zcf.example; script-src https://zcf.example',
  ]);
  expect(policyFor('react', facts)).toEqual(['trusted-types lit-html']);
});
