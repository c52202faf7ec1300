import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from '../../src/messages/index.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const element = read('widgets/clause/clause.element.ts');
const styles = read('widgets/foundation/base.styles.ts') + read('widgets/clause/clause.styles.ts');

/** The names that the class's header comment gives to its parts, say. */
const documented = (tag: string) =>
  [...element.matchAll(new RegExp(` @${tag} ([\\w-]+) `, 'g'))].map(([, name]) => name);

test.each(['zh', 'en'] as const)(
  'the page about embedding (%s) explains what the class documents',
  (language) => {
    const { attributeNames, partNames, propertyNames } = messages[language].embed;
    expect(Object.keys(attributeNames)).toEqual(documented('attr'));
    expect(Object.keys(partNames)).toEqual(documented('csspart'));
    expect(Object.keys(propertyNames)).toEqual(documented('cssproperty'));
  },
);

test('the stylesheet for hosts keeps the height that the element keeps until its text is there', () => {
  const reserve = 'min-block-size: var(--zcf-reserve';
  expect(read('widgets/zcf.css')).toContain(reserve);
  expect(styles).toContain(reserve);
});

test('nothing in the markup needs a policy to be loosened', () => {
  expect(element).not.toMatch(/style=|styleMap|unsafe(HTML|SVG)|innerHTML|<style|<script| on\w+=/);
});
