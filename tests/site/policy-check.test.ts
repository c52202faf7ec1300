import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, remarks } from '../../src/site/policy/check.ts';
import { listAllows } from '../../src/site/policy/matching.ts';
import { mended } from '../../src/site/policy/mend.ts';
import { ways, type Way } from '../../src/site/policy/needs.ts';
import { parsePolicy, readPolicies, serialised, type Policy } from '../../src/site/policy/policy.ts';

const site = { home: 'https://zcf.example/', version: '1.2.3' };
const page = new URL('https://park.example/');
const policyOf = (text: string): Policy => parsePolicy(text) ?? expect.fail(`${text} should be a policy.`);
const missing = (text: string, way: Way = 'element', of = page) =>
  check(policyOf(text), way, site, of)
    .filter(({ allowed }) => !allowed)
    .map(({ need, by, lacks }) => `${by} ${need}: ${lacks.join(' ')}`);

describe('a source matches an address as CSP Level 3 says', () => {
  const cases: [source: string, address: string, matches: boolean, from?: string][] = [
    ['https://example.com', 'https://example.com/any/path', true],
    ['example.com', 'https://example.com/', true],
    ['EXAMPLE.com', 'https://example.com/', true],
    ['example.com', 'https://www.example.com/', false],
    ['*.example.com', 'https://www.example.com/', true],
    ['*.example.com', 'https://a.b.example.com/', true],
    ['*.example.com', 'https://example.com/', false],
    ['*.example.com', 'https://badexample.com/', false],
    // A scheme stands for its safer kin, never the other way round.
    ['http://example.com', 'https://example.com/', true],
    ['https://example.com', 'http://example.com/', false],
    ['example.com', 'http://example.com/', false],
    ['example.com', 'http://example.com/', true, 'http://park.example/'],
    ['example.com', 'https://example.com/', true, 'http://park.example/'],
    ['https:', 'https://example.com/', true],
    ['https:', 'http://example.com/', false],
    ['http:', 'https://example.com/', true],
    ['data:', 'https://example.com/', false],
    ['*', 'https://example.com:8443/', true],
    ['*', 'data:text/plain,1', false],
    // Ports: that of the scheme unless one is written.
    ['https://example.com:443', 'https://example.com/', true],
    ['https://example.com', 'https://example.com:8443/', false],
    ['https://example.com:*', 'https://example.com:8443/', true],
    ['https://example.com:8443', 'https://example.com/', false],
    // Paths: with a slash at the end all below, else only itself, and capitals count.
    ['https://example.com/subdirectory/', 'https://example.com/subdirectory/jquery.js', true],
    ['https://example.com/subdirectory/', 'https://example.com/subdirectory/deeper/a.js', true],
    ['https://example.com/subdirectory', 'https://example.com/subdirectory/jquery.js', false],
    ['https://example.com/file.js', 'https://example.com/file.js?query', true],
    ['https://example.com/File.js', 'https://example.com/file.js', false],
    ['https://example.com/%66ile.js', 'https://example.com/file.js', true],
    ['https://example.com/', 'https://example.com/file.js', true],
    // The page's own origin, and what it becomes over https.
    ["'self'", 'https://park.example/a.js', true],
    ["'SELF'", 'https://park.example/a.js', true],
    ["'self'", 'https://example.com/', false],
    ["'self'", 'https://park.example/', true, 'http://park.example/'],
    ["'self'", 'http://park.example/', false],
    ["'self'", 'https://park.example:8443/', false],
    // No addresses.
    ["'none'", 'https://example.com/', false],
    ["'unsafe-inline'", 'https://example.com/', false],
    ["'nonce-abc'", 'https://example.com/', false],
    ['127.0.0.1:4321', 'http://127.0.0.1:4321/', true, 'http://127.0.0.1:80/'],
  ];
  test.each(cases)('%s and %s: %s', (source, address, matches, from) => {
    expect(listAllows([source], new URL(address), from ? new URL(from) : page)).toBe(matches);
  });

  test('an empty list allows nothing, and one source that matches is enough', () => {
    expect(listAllows([], new URL('https://example.com/'), page)).toBe(false);
    expect(listAllows(["'none'", 'https:'], new URL('https://example.com/'), page)).toBe(true);
  });
});

describe('what is pasted is read', () => {
  const sources = (text: string) => readPolicies(text).map(({ directives }) => serialised(directives));

  test('as the bare value, with line breaks, capitals and empty directives', () => {
    expect(sources("Default-SRC 'none';;\n  script-src\thttps://a.example\n  'self' ;")).toEqual([
      "default-src 'none'; script-src https://a.example 'self'",
    ]);
  });

  test('as header lines among others, each with the policies that commas separate', () => {
    const pasted =
      "HTTP/2 200\r\ncontent-security-policy: default-src 'self', img-src *\r\nX-Frame-Options: DENY\r\nContent-Security-Policy-Report-Only: script-src 'none'\r\nserver: nginx\r\n";
    expect(sources(pasted)).toEqual(["default-src 'self'", 'img-src *', "script-src 'none'"]);
    expect(readPolicies(pasted).map(({ reportOnly }) => reportOnly)).toEqual([false, false, true]);
  });

  test('as servers are configured', () => {
    expect(sources(`add_header Content-Security-Policy "default-src 'self'; img-src *" always;`)).toEqual([
      "default-src 'self'; img-src *",
    ]);
    expect(sources(`Header always set Content-Security-Policy "script-src 'self'"`)).toEqual([
      "script-src 'self'",
    ]);
  });

  test('as meta elements, whichever attribute is first; a comma there is no border', () => {
    expect(
      sources(
        `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">\n<meta content="img-src &#39;none&#39;, x" http-equiv=content-security-policy /><meta name="viewport" content="width=1">`,
      ),
    ).toEqual(["script-src 'self'", "img-src 'none', x"]);
  });

  test('with what browsers don’t read: repetitions, and anything that is not ASCII', () => {
    const policy = policyOf("script-src 'self'; SCRIPT-SRC *; style-src ‘self’");
    expect(serialised(policy.directives)).toBe("script-src 'self'");
    expect(policy.repeated).toEqual(['script-src']);
    expect(policy.unread).toEqual(['style-src ‘self’']);
    expect(remarks(policy, 'element')).toEqual(['repeated', 'unread']);
  });

  test('nothing where there is none', () => {
    expect(readPolicies(' ;\n; ')).toEqual([]);
    expect(readPolicies('<meta name="viewport" content="width=1">')).toEqual([]);
  });
});

describe('what is missing', () => {
  const O = 'https://zcf.example';

  test('nothing where nothing is said of it, or where everything needed is', () => {
    expect(missing("img-src 'none'; base-uri 'none'")).toEqual([]);
    const whole = `default-src 'none'; script-src ${O}; style-src ${O}; connect-src ${O}; require-trusted-types-for 'script'; trusted-types lit-html zcf 'allow-duplicates'`;
    expect(missing(whole)).toEqual([]);
    expect(missing(whole, 'classic')).toEqual([]);
    expect(missing(whole, 'iframe')).toEqual([`default-src frame-src: ${O}`]);
    expect(missing(`default-src https:`)).toEqual([]);
    expect(missing("default-src 'self'", 'element', new URL(`${O}/about/`))).toEqual([]);
  });

  test('is told of the directive that decides: the narrowest there is', () => {
    expect(missing("default-src 'self'")).toEqual(
      ['script-src', 'style-src', 'connect-src'].map((need) => `default-src ${need}: ${O}`),
    );
    expect(missing(`default-src ${O}; script-src 'self'; script-src-elem 'none'`)).toEqual([
      `script-src-elem script-src: ${O}`,
    ]);
    expect(missing(`script-src ${O}; child-src 'self'`, 'iframe')).toEqual([`child-src frame-src: ${O}`]);
    expect(missing(`script-src ${O}; child-src 'self'; frame-src ${O}`, 'iframe')).toEqual([]);
  });

  test('a path has to take the exact version, not only the moving one', () => {
    expect(missing(`script-src ${O}/widgets/`)).toEqual([]);
    expect(missing(`script-src ${O}/widgets/1/`)).toEqual([`script-src script-src: ${O}`]);
  });

  test("'strict-dynamic' ignores hosts: a nonce is needed, and said", () => {
    expect(missing(`script-src 'strict-dynamic' 'sha256-abc=' ${O} https:`)).toEqual([
      "script-src script-src: 'nonce-RANDOM'",
    ]);
    expect(missing("script-src 'strict-dynamic' 'nonce-4AEemGb0xJptoIGFP3Nd'")).toEqual([]);
    expect(remarks(policyOf("script-src 'strict-dynamic' 'nonce-4AEemGb0'"), 'element')).toEqual(['nonce']);
  });

  test('names of Trusted Types count wherever they are listed', () => {
    expect(missing("require-trusted-types-for 'script'")).toEqual([]);
    expect(missing("trusted-types 'none'")).toEqual(['trusted-types trusted-types: lit-html zcf']);
    expect(missing('trusted-types')).toEqual(['trusted-types trusted-types: lit-html zcf']);
    expect(missing('trusted-types lit-html dompurify')).toEqual(['trusted-types trusted-types: zcf']);
    expect(missing('trusted-types *')).toEqual([]);
    expect(missing('trusted-types *', 'classic')).toEqual([
      "trusted-types trusted-types: 'allow-duplicates'",
    ]);
    expect(missing("trusted-types 'none'", 'iframe')).toEqual([]);
    expect(remarks(policyOf('trusted-types *'), 'element')).toEqual(['duplicates']);
  });

  test('a sandbox has to let scripts run', () => {
    expect(missing('sandbox')).toEqual(['sandbox sandbox: allow-scripts']);
    expect(missing('sandbox allow-scripts')).toEqual([]);
    expect(remarks(policyOf('sandbox allow-scripts'), 'iframe')).toEqual(['downloads', 'opaque']);
  });
});

describe('the mended policy', () => {
  const after = (text: string, way: Way = 'element') => serialised(mended(policyOf(text), way, site, page));

  test('opens the narrow directive alone and keeps every source', () => {
    expect(after("default-src 'self' https://cdn.example; script-src 'none'; trusted-types 'none'")).toBe(
      "default-src 'self' https://cdn.example; script-src https://zcf.example; trusted-types lit-html zcf; style-src 'self' https://cdn.example https://zcf.example; connect-src 'self' https://cdn.example https://zcf.example",
    );
    expect(after("child-src 'self'; default-src 'none'", 'iframe')).toBe(
      "child-src 'self'; default-src 'none'; frame-src 'self' https://zcf.example; script-src https://zcf.example",
    );
  });

  const source = fc.constantFrom(
    ...["'self'", "'none'", 'https:', 'http:', '*', 'https://zcf.example', 'zcf.example/widgets/1/'],
    ...['*.example', "'strict-dynamic'", "'nonce-abc123'", "'unsafe-inline'", "'sha256-abc='", 'data:'],
    ...['lit-html', 'zcf', "'allow-duplicates'", 'allow-scripts', 'x'],
  );
  const name = fc.constantFrom(
    ...['default-src', 'script-src', 'script-src-elem', 'style-src', 'style-src-elem', 'connect-src'],
    ...['frame-src', 'child-src', 'worker-src', 'trusted-types', 'sandbox', 'Script-Src', 'img-src'],
  );
  const directive = fc
    .tuple(name, fc.array(source, { maxLength: 4 }))
    .map(([one, all]) => [one, ...all].join(' '));
  const policy = fc.array(directive, { minLength: 1, maxLength: 7 }).map((all) => all.join('; '));

  test('lacks nothing, whatever was there, and keeps all that was', () => {
    fc.assert(
      fc.property(policy, fc.constantFrom(...ways), (text, way) => {
        const mend = after(text, way);
        expect(missing(mend, way)).toEqual([]);
        for (const [key, values] of policyOf(text).directives) {
          const kept = policyOf(mend).directives.get(key);
          expect(kept).toEqual(
            expect.arrayContaining(values.filter((value) => value !== "'none'" || kept?.includes(value))),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is the same when nothing was missing', () => {
    fc.assert(
      fc.property(policy, fc.constantFrom(...ways), (text, way) => {
        const mend = after(text, way);
        expect(after(mend, way)).toBe(mend);
      }),
    );
  });
});
