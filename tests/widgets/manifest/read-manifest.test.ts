import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/entry-point.ts';
import { elementsOf } from '../../../widgets/manifest/manifest.ts';
import { readManifest } from '../../../widgets/manifest/read-manifest.ts';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';

const exportsOf = (...names: string[]) =>
  JSON.stringify({
    exports: Object.fromEntries(
      names.flatMap((name) => [
        [`./${name}`, `./${name}/define.ts`],
        [`./${name}/element`, `./${name}/${name}.element.ts`],
      ]),
    ),
  });

const base = `
/**
 * What all have.
 *
 * @attr group - who belongs together
 * @fires zcf-change - something is other
 * @csspart total - the number
 */
export abstract class Base<Words> extends LitElement {
  static override properties = { group: { type: String }, words: { state: true } };
  declare group: string | null;
  declare protected words: Words;
  /** Begins anew. */
  reset(hard = false): void {}
  protected override updated(): void {}
  formResetCallback(): void {}
}`;

const meter = `
import { html, LitElement } from 'lit';
import { Base } from '../foundation/base.ts';
/** Not about the class. */
const unit = 'kWh';
/**
 * A meter that
 * counts.
 *
 * @tag zcf-meter
 * @attr {number} start-at - where it begins: 0 - 9,
 *   or later
 * @attr lang
 * @slot - what shows before
 * @csspart total - the reading
 * @csspart row, cell
 */
export class ZcfMeter extends Base<string> {
  static override properties = { startAt: { type: Number, attribute: 'start-at' }, pulse: { attribute: false } };
  declare startAt: number | null;
  #secret = 1;
  /** The last reading. */
  get reading(): number { return this.#secret; }
  /** Its pulses. */
  get pulse(): readonly number[] { return []; }
  set pulse(value: readonly number[]) {}
  private turn(): void {}
}`;

const read = (files: Record<string, string> = {}) =>
  readManifest(
    temporaryFolder({
      'package.json': exportsOf('meter'),
      'meter/meter.element.ts': meter,
      'foundation/base.ts': base,
      ...files,
    }),
  );
const described = () => {
  const [element] = elementsOf(read());
  if (!element) throw new Error('One element was expected.');
  return element;
};

test('an element is what its header comment says, over several lines', () => {
  const { tagName, name, description, slots, attributes } = described();
  expect([tagName, name, description]).toEqual(['zcf-meter', 'ZcfMeter', 'A meter that counts.']);
  expect(slots).toEqual([{ name: '', description: 'what shows before' }]);
  expect(attributes[0]).toEqual({
    name: 'start-at',
    description: 'where it begins: 0 - 9, or later',
    type: { text: 'number' },
    fieldName: 'startAt',
  });
});

test('what its base class says is its own as well; what it says itself wins', () => {
  const { attributes, events, cssParts } = described();
  const inheritedFrom = { name: 'Base' };
  expect(attributes.slice(1)).toEqual([
    { name: 'lang', description: '' },
    { name: 'group', description: 'who belongs together', fieldName: 'group', inheritedFrom },
  ]);
  expect(events).toEqual([{ name: 'zcf-change', description: 'something is other', inheritedFrom }]);
  expect(cssParts).toEqual([
    { name: 'total', description: 'the reading' },
    { name: 'row', description: '' },
    { name: 'cell', description: '' },
  ]);
});

test('its members are those that a host may use, with their types', () => {
  const members = described().members.map(({ name, kind, type, readonly, attribute }) => ({
    [`${kind} ${name}`]: [type?.text, readonly ? 'to read' : 'to set', attribute],
  }));
  expect(Object.assign({}, ...members)).toEqual({
    'field startAt': ['number | null', 'to set', 'start-at'],
    'field reading': ['number', 'to read', undefined],
    'field pulse': ['readonly number[]', 'to set', undefined],
    'field group': ['string | null', 'to set', 'group'],
    'method reset': ['(hard = false) => void', 'to set', undefined],
  });
});

test('a class is found by the name that the package gives its module', () => {
  expect(read().modules.map(({ path, exports }) => [path, exports.map(({ name }) => name)])).toEqual([
    ['meter/element.js', ['ZcfMeter']],
    ['meter.js', ['zcf-meter']],
  ]);
});

test('an element without a tag, and one that nobody can import, are mistakes', () => {
  const untagged = { 'meter/meter.element.ts': meter.replace('@tag', '@name') };
  expect(() => read(untagged)).toThrow('The comment above ZcfMeter should name its tag: @tag zcf-…');
  expect(() => read({ 'package.json': exportsOf() })).toThrow(
    'widgets/package.json should export meter/meter.element.ts and the define.ts beside it.',
  );
});

test('all elements of the package are in it', () => {
  const tags = elementsOf(readManifest(join(projectRoot, 'widgets'))).map(({ tagName }) => tagName);
  expect(tags).toEqual(expect.arrayContaining(['zcf-clause', 'zcf-emissions', 'zcf-measures']));
});
