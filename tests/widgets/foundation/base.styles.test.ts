import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { baseStyles } from '../../../widgets/foundation/base.styles.ts';

const pigmentsOf = (file: string) =>
  new Map(
    [
      ...readFileSync(new URL(`../../../src/styles/${file}`, import.meta.url), 'utf8').matchAll(
        /--([\w-]+): (#\w+)/g,
      ),
    ].map(([, name = '', colour = '']) => [name, colour]),
  );
const light = pigmentsOf('tokens.css');
const dark = pigmentsOf('dark.css');
const css = baseStyles.cssText;

test.each([
  ['ink', 'ink'],
  ['quiet', 'ink-3'],
  ['rule', 'line'],
  ['link', 'azurite'],
  ['paper', 'paper'],
  ['cinnabar', 'cinnabar'],
  ['gamboge', 'gamboge'],
  ['umber', 'umber'],
])('--%s is the %s of the site, by day and at night', (own, name) => {
  const values = [...css.matchAll(new RegExp(`--${own}: (?:var\\(--zcf-[\\w-]+, )?([^;]*?)\\)?;`, 'g'))];
  expect(values.map(([, value = '']) => value.replace(/^(light-dark\([^)]*)$/, '$1)'))).toEqual(
    [`light-dark(${light.get(name)}, ${dark.get(name)})`, '#000'].filter(
      (value) => own !== 'paper' || value !== '#000',
    ),
  );
});

test('sizes come from the container, never from the window', () => {
  expect(css).not.toMatch(/@media[^{]*(width|height|inline-size)/);
  expect(css).toContain('container-type: inline-size');
});
