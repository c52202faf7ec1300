import { isOne } from '../engine/explanation.ts';
import type { Basis, Node } from '../engine/quantification.ts';
import type { Block, CellRef, Formula, ModelCell } from './block.ts';
import type { FactorsSheet } from './factors-sheet.ts';
import { functionFormula } from './function-formula.ts';
import type { SteamSheet } from './steam/steam-sheet.ts';
import { asSum } from './sum-formula.ts';
import type { Words } from './words.ts';

/** The columns of a calculation: of what, what, how in words, the number, its unit, what is to be said. */
export const calculationColumns = [
  'number',
  'source',
  'quantity',
  'inWords',
  'value',
  'unit',
  'note',
] as const;

const VALUE = calculationColumns.indexOf('value');

/** What a row of the calculation is about. */
export interface Subject {
  readonly number?: number;
  readonly name: string;
}

/** A sum of more than these has its parts in rows of their own, so that its formula stays readable. */
const MANY = 12;

/**
 * Prints values as cells whose formulas refer to the cells of their operands: what was entered to the sheet of inputs, what is
 * cited to that of factors, all else to rows above. A value has one cell, wherever it is taken.
 */
export class NodePrinter {
  readonly #cells = new Map<Node, CellRef>();
  readonly #block: Block;
  readonly #factors: FactorsSheet;
  readonly #steam: SteamSheet;
  readonly #words: Words;
  /** Where the operand of a value would be that nobody entered. */
  readonly #empty = new Map<Node, CellRef>();
  #subject: Subject = { name: '' };
  /** The values whose cell nobody knew, which therefore stand among the constants. */
  readonly unbound: Node[] = [];

  constructor(
    block: Block,
    sheets: { readonly factors: FactorsSheet; readonly steam: SteamSheet },
    words: Words,
  ) {
    this.#block = block;
    this.#factors = sheets.factors;
    this.#steam = sheets.steam;
    this.#words = words;
  }

  /** Says which cell holds a value: of what was entered, of a total that stands elsewhere. */
  bind(node: Node, cell: CellRef): void {
    if (!this.#cells.has(node)) this.#cells.set(node, cell);
  }

  /** Says in which cell the optional operand of a value would be, so that it counts once it is filled in. */
  bindEmpty(node: Node, cell: CellRef): void {
    this.#empty.set(node, cell);
  }

  /** A heading, and the subject of the rows that follow. */
  begin(subject: Subject, note = ''): void {
    this.#subject = subject;
    const heading = (value: string | number | undefined): ModelCell => ({
      ...(value !== undefined && { value }),
      role: 'heading',
    });
    this.#block.add(
      heading(subject.number),
      heading(subject.name),
      undefined,
      undefined,
      undefined,
      undefined,
      {
        value: note,
        role: 'note',
      },
    );
  }

  /** The cell of a value; it is written where it isn't yet. */
  cellOf(node: Node): CellRef {
    const known = this.#cells.get(node);
    if (known) return known;
    const cell = this.#leaf(node) ?? this.#row(node, this.#formula(node));
    this.#cells.set(node, cell);
    return cell;
  }

  /** What was not computed: a factor, a definition, a decision. */
  #leaf(node: Node): CellRef | undefined {
    const { basis } = node;
    switch (basis.kind) {
      case 'cited':
        return this.#factors.cited(basis.factor);
      case 'definition':
        return this.#factors.constant(node);
      case 'assigned':
        return this.#factors.constant(node, this.#words.say('assigned'));
      case 'assumed':
        return this.#factors.constant(node, this.#assumed(basis));
      case 'entered':
      case 'own':
      case 'overridden':
        this.unbound.push(node);
        return this.#factors.constant(node, this.#words.say('entered'));
      default:
        return undefined;
    }
  }

  #assumed({ assumption, level }: Extract<Basis, { kind: 'assumed' }>): string {
    const { say, language } = this.#words;
    return [
      say('assumed', { level: say(level) }),
      assumption.note[language],
      say(assumption.confidence),
    ].join('; ');
  }

  /** How a value takes another: its cell, with the change of unit where there is one. */
  #term(node: Node): Formula {
    const { basis } = node;
    if (basis.kind !== 'converted' || this.#cells.has(node)) return [this.cellOf(node)];
    return [...this.#term(basis.from), '*', this.#factors.size(basis.from.unit, node.unit)];
  }

  #formula(node: Node): Formula | undefined {
    const { basis } = node;
    switch (basis.kind) {
      case 'product': {
        const counting = basis.of.filter((operand) => !isOne(operand));
        return this.#joined(counting.length ? counting : basis.of, '*');
      }
      case 'sum':
        return basis.of.length > MANY
          ? this.#longSum(basis.of)
          : asSum(basis.of.map((one) => this.#term(one)));
      case 'difference':
        return this.#joined(basis.of, '-');
      case 'quotient':
        return this.#joined(basis.of, '/');
      case 'converted':
        return this.#term(node);
      case 'function':
        return this.#function(node, basis);
      default:
        return undefined;
    }
  }

  #function(node: Node, { name, of }: Extract<Basis, { kind: 'function' }>): Formula {
    const cells = of.map((operand) => this.cellOf(operand));
    switch (name) {
      case 'steam-enthalpy-gauge':
      case 'steam-enthalpy-absolute':
      case 'water-enthalpy': {
        const empty = this.#empty.get(node);
        return [this.#steam.enthalpy(node, name, of, this.#subject.name, { cells, ...(empty && { empty }) })];
      }
      default:
        return functionFormula(name, cells);
    }
  }

  #joined(of: readonly Node[], operator: '*' | '-' | '/'): Formula {
    return of.flatMap((operand, place) => {
      const term = this.#term(operand);
      // Only of what divides does the order matter: a/(b*c).
      const whole = operator === '/' && place > 0 && term.length > 1 ? ['(', ...term, ')'] : term;
      return place > 0 ? [operator, ...whole] : whole;
    });
  }

  /** What the parts are made of comes first, so that the parts themselves stand in rows that follow one another. */
  #longSum(of: readonly Node[]): Formula {
    const known = of.map((part) => this.#cells.get(part));
    const ready = asSum(known.flatMap((cell) => (cell ? [[cell]] : [])));
    if (known.every(Boolean) && ready.length <= MANY) return ready;
    const terms = of.map((part) =>
      this.#cells.has(part) || !isComputed(part) ? this.#term(part) : this.#formula(part),
    );
    const cells = of.map((part, place) => this.#row(part, terms[place]));
    for (const [place, part] of of.entries()) {
      const cell = cells[place];
      if (cell) this.bind(part, cell);
    }
    return asSum(cells.map((cell) => [cell]));
  }

  #row(node: Node, formula: Formula | undefined): CellRef {
    const { nameOf, unitOf } = this.#words;
    const row = this.#block.add(
      this.#subject.number,
      this.#subject.name,
      nameOf(node.label),
      this.#inWords(node),
      { value: node.value, role: 'computed', ...(formula && { formula }) },
      unitOf(node),
    );
    return this.#block.ref(row, VALUE);
  }

  #inWords({ basis }: Node): string {
    const { nameOf, say } = this.#words;
    if (basis.kind === 'sum' && basis.of.length > 4) return say('sumOf', { count: basis.of.length });
    if (basis.kind === 'converted') return say('converted');
    if (!('of' in basis) || basis.kind === 'function') return '';
    const operators = { product: ' × ', sum: ' + ', difference: ' − ', quotient: ' ÷ ', assigned: '' };
    const shown = basis.kind === 'product' ? basis.of.filter((operand) => !isOne(operand)) : basis.of;
    return shown.map(({ label }) => nameOf(label)).join(operators[basis.kind]);
  }
}

const isComputed = ({ basis }: Node): boolean => 'of' in basis && basis.kind !== 'assigned';
