import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

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
