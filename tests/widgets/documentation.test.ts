import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from '../../src/messages/index.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const sources = (folder: string) =>
  readdirSync(new URL(`../../widgets/${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`widgets/${folder}/${name}`))
    .join('\n');
const inline = ['inline-note.ts', 'inline-note.styles.ts']
  .map((name) => read(`widgets/foundation/${name}`))
  .join('\n');
const base = read('widgets/foundation/base.styles.ts');
const clause = sources('clause') + inline + base;
const factor = sources('factor') + inline + base;

/** The names that the header comment of an element's class gives to its parts, say. */
const documented = (element: string, tag: string) =>
  [...element.matchAll(new RegExp(` @${tag} ([\\w-]+) `, 'g'))].map(([, name]) => name);

test.each(['zh', 'en'] as const)(
  'the page about embedding (%s) explains what the class documents',
  (language) => {
    const { attributeNames, partNames, propertyNames } = messages[language].embed;
    expect(Object.keys(attributeNames)).toEqual(documented(clause, 'attr'));
    expect(Object.keys(partNames)).toEqual(documented(clause, 'csspart'));
    expect(Object.keys(propertyNames)).toEqual(documented(clause, 'cssproperty'));
  },
);

test('the stylesheet for hosts keeps the height that a block keeps until its text is there', () => {
  const reserve = 'min-block-size: var(--zcf-reserve';
  expect(read('widgets/zcf.css')).toContain(reserve);
  expect(clause).toContain(reserve);
});

test.each(['18px', 'calc(18px + 1.4em)', 'calc(18px + 3.2em)'])(
  'and in a sentence the room of what comes behind the text, %s',
  (room) => {
    expect(read('widgets/zcf.css')).toContain(`padding-inline-end: ${room};`);
    expect(clause).toContain(`padding-inline-end: ${room};`);
  },
);

test('nothing in the markup needs a policy to be loosened', () => {
  expect(clause + factor).not.toMatch(/style=|styleMap|unsafe(HTML|SVG)|innerHTML|<style|<script| on\w+=/);
});
