import type { Factor } from '../engine/factor.ts';
import type { Node } from '../engine/quantification.ts';
import { isCoefficient } from '../engine/quantification.ts';
import { conversionFactor, unitSymbol, type Unit } from '../engine/units.ts';
import { publicationText } from '../lines/publication.ts';
import { Block, type CellRef } from './block.ts';
import type { ModelSheet } from './resolve.ts';
import type { Words } from './words.ts';

const VALUE = 2;

/**
 * The sheet of all numbers that are nobody's entry: cited factors with where they stand, what holds by definition, and the
 * sizes of units. Each has one cell, which every formula that takes it refers to.
 */
export class FactorsSheet {
  readonly #words: Words;
  readonly #head = new Block();
  readonly #factors = new Block();
  readonly #constantsHead = new Block();
  readonly #constants = new Block();
  readonly #unitsHead = new Block();
  readonly #units = new Block();
  readonly #known = new Map<string, CellRef>();

  constructor(words: Words) {
    this.#words = words;
    const { say } = words;
    this.#head.add(
      say('number'), say('factor'), say('value'), say('unit'), say('perUnit'), say('region'), say('year'),
      say('publication'), say('locator'), say('confidence'), say('gwpSet'), say('id'),
    ); // prettier-ignore
    this.#constantsHead.add();
    this.#constantsHead.add({ value: say('constants'), role: 'heading' });
    this.#unitsHead.add();
    this.#unitsHead.add({ value: say('unitSizes'), role: 'heading' });
  }

  /** The cell of a cited factor. */
  cited(factor: Factor): CellRef {
    return this.#once(`factor ${factor.id} ${factor.value}`, () => this.#factorRow(factor));
  }

  /** The cell of a number that holds by definition, or that somebody decided. */
  constant(node: Node, note = ''): CellRef {
    const { nameOf, unitOf } = this.#words;
    const name = nameOf(node.label);
    return this.#once(`constant ${name} ${node.value} ${unitOf(node)} ${note}`, () => {
      const { basis } = node;
      const citation = basis.kind === 'definition' ? basis.citation : undefined;
      const per = isCoefficient(node) && node.per !== '1' ? unitSymbol(node.per, this.#words.language) : '';
      const row = this.#constants.add(
        this.#constants.rows.length + 1,
        name,
        { value: node.value, role: 'computed' },
        unitSymbol(node.unit, this.#words.language),
        per,
        undefined,
        undefined,
        citation ? publicationText(citation, this.#words.language) : note,
        citation?.locator,
      );
      return this.#constants.ref(row, VALUE);
    });
  }

  /** The cell that says how many of one unit another is. */
  size(from: Unit, to: Unit): CellRef {
    return this.#once(`unit ${from} ${to}`, () => {
      const symbol = (unit: Unit) => unitSymbol(unit, this.#words.language) || '1';
      const row = this.#units.add(
        this.#units.rows.length + 1,
        `1 ${symbol(from)} =`,
        { value: conversionFactor(from, to) ?? NaN, role: 'computed' },
        symbol(to),
      );
      return this.#units.ref(row, VALUE);
    });
  }

  sheet(): ModelSheet {
    return {
      name: this.#words.say('sheetFactors'),
      blocks: [this.#head, this.#factors, this.#constantsHead, this.#constants, this.#unitsHead, this.#units],
      widths: [6, 34, 14, 12, 12, 12, 8, 44, 34, 14, 10, 34],
      frozenColumns: 2,
      isProtected: true,
      landscape: true,
    };
  }

  #factorRow(factor: Factor): CellRef {
    const { language, say } = this.#words;
    const row = this.#factors.add(
      this.#factors.rows.length + 1,
      factor.name[language],
      { value: factor.value, role: 'computed' },
      unitSymbol(factor.unit, language),
      unitSymbol(factor.per, language),
      factor.region,
      factor.year,
      publicationText(factor.citation, language),
      factor.citation.locator,
      say(factor.confidence),
      factor.gwp,
      factor.id,
    );
    return this.#factors.ref(row, VALUE);
  }

  #once(key: string, make: () => CellRef): CellRef {
    const known = this.#known.get(key) ?? make();
    this.#known.set(key, known);
    return known;
  }
}
