import { describe, expect, test } from 'vitest';
import { define, type VersionedElement } from '../../../widgets/foundation/define.ts';

/** A page's registry, and what the page's console heard. */
function page() {
  const held = new Map<string, CustomElementConstructor>();
  const warnings: string[] = [];
  const registry = {
    get: (tag: string) => held.get(tag),
    define: (tag: string, element: CustomElementConstructor) => void held.set(tag, element),
  };
  const load = (element: VersionedElement) =>
    define('zcf-clause', element, registry, (sentence) => void warnings.push(sentence));
  return { held, warnings, load };
}
const release = (version: string | undefined) =>
  class {
    static version = version;
  } as unknown as VersionedElement;

describe('on a page that', () => {
  test('has no such tag, the element is registered without a word', () => {
    const { held, warnings, load } = page();
    const element = release('0.1.0');
    load(element);
    load(element);
    expect(held.get('zcf-clause')).toBe(element);
    expect(warnings).toEqual([]);
  });

  test('holds another version, the first stays and the warning names both', () => {
    const { held, warnings, load } = page();
    const first = release('0.1.0');
    load(first);
    load(release('0.2.0'));
    expect(held.get('zcf-clause')).toBe(first);
    expect(warnings).toEqual([
      '<zcf-clause> of version 0.2.0 was not registered: version 0.1.0 holds the tag and serves every instance on this page. Load one version only.',
    ]);
  });

  test('holds a stranger under the tag, the warning says that its version is unknown', () => {
    const { warnings, load } = page();
    load(release(undefined));
    load(release('0.1.0'));
    expect(warnings).toEqual([expect.stringContaining('version (unknown) holds the tag')]);
  });
});
